/** Every screen at every size and theme: axe finds nothing serious, nothing overflows sideways, and a picture is kept to look at. */
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { launchBrowser, looks, newVisitor, type Look } from './browser'
import { startH5 } from './h5'
import { openScreen, screens } from './screens'

const axe = readFileSync(path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')
const folder = path.resolve(__dirname, '../../.cache/screenshots')
const ways: ReadonlyArray<{ name: string; look: Look; large?: boolean }> = [
  { name: 'phone', look: looks.phone },
  { name: 'small', look: looks.small },
  { name: 'dark', look: looks.dark },
  { name: 'large', look: looks.phone, large: true },
  { name: 'large-dark-small', look: { ...looks.small, dark: true }, large: true },
  { name: 'desk', look: looks.desk },
]

let cloud: LocalCloud
let browser: Browser
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  cloud = await startH5()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await cloud?.close()
})

describe.each(ways)('$name', ({ name, look, large }) => {
  test.each(screens)('$name', async (screen) => {
    const { context, page, problems } = await newVisitor(browser, look)
    await openScreen(page, cloud, screen, { large })
    await page.screenshot({ path: path.join(folder, `${screen.name}-${name}.png`), fullPage: true })
    await page.addScriptTag({ content: axe })
    const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run())
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([])
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(sideways).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
    await context.close()
  })
})
