/** The membership card in the hand, where there is little network. */
import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { newVisitor } from './browser'
import { seen } from './desk'
import { address } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

test('codes that ran out while there was no network come again by themselves, and meanwhile it is said', async () => {
  const { page, context, problems } = await newVisitor(browser)
  await page.clock.install()
  await page.goto(address(cloud, 'features/account/membership/index', 'yutong'))
  const code = page.locator('.member-picture')
  await code.waitFor()
  await page.route('**/v1/functions/api', (route) => route.abort())
  // Five minutes of codes came with the card.
  await page.clock.fastForward('05:30')
  await seen(page, '正在换新的码').waitFor()
  expect(await code.count()).toBe(0)
  // The asking fails, with its retries, and the page rests.
  for (let i = 0; i < 6; i++) await page.clock.runFor('00:10')
  await page.unroute('**/v1/functions/api')
  for (let i = 0; i < 6 && (await code.count()) === 0; i++) await page.clock.runFor('00:10')
  await code.waitFor()
  expect(problems).toEqual([])
  await context.close()
})
