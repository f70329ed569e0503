/** @jest-environment node */
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../e2e/browser'
import type { WeappInChromium } from './chromium'
import { openWeappInChromium } from './chromium'
import { appConfig, allPages } from './host/program'
import { addressOf } from './node/addresses'
import { builtFolder } from '../fixtures/built'
import { loadProgram } from './node/load-program'
import type { SeededCloud } from './node/seeded-cloud'
import { startSeededCloud } from './node/seeded-cloud'

/** The styles of the mini program at work, on the smallest phone we serve. */
const dist = builtFolder('weapp')
const [width, height] = [320, 568]
let browser: Browser
let cloud: SeededCloud

beforeAll(async () => {
  ;[browser, cloud] = await Promise.all([launchBrowser(), startSeededCloud()])
})
afterAll(async () => {
  await browser.close()
  await cloud.close()
})

describe.each([
  { version: 'standard', leastTarget: 44 },
  { version: 'large', leastTarget: 60 },
])('$version version', ({ version, leastTarget }) => {
  let app: WeappInChromium

  beforeAll(async () => {
    app = await openWeappInChromium(browser, { dist, width, height, cloud: cloud.door })
    if (version === 'large') await app.tapText('长辈版')
  })
  afterAll(() => app.close())

  test(`a tab is at least ${leastTarget} pixels high`, async () => {
    const heights = await app.page.evaluate(() => window.weapp.hands.findAll('[aria-role="tab"]').map((tab) => tab.getBoundingClientRect().height))
    expect(heights).toHaveLength(4)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(leastTarget)
  })

  test('no page is wider than the phone', async () => {
    for (const page of allPages(appConfig(loadProgram(dist)))) {
      await app.open(addressOf(page))
      const wide = await app.page.evaluate(() => document.documentElement.scrollWidth)
      expect({ page, wide }).toEqual({ page, wide: width })
    }
    expect(await app.problems()).toEqual([])
  })
})
