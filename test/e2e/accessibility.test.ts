/** Every screen at every size and theme: axe finds nothing serious, nothing overflows or is too small to read or tap; pictures are kept when asked for. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { launchBrowser, looks, newVisitor, walk, type Look, type Walk } from './browser'
import { address, settled, startH5 } from './h5'
import { floors, layoutFaults, type LayoutFloor } from './layout'
import { screens, type ScreenToSee } from './screens'
import { serveAxe } from './served-axe'

const folder = path.resolve(__dirname, '../../.cache/screenshots')
/** Kept for who looks at them: `PICTURES=1 npx jest test/e2e/accessibility`. */
const keepsPictures = process.env['PICTURES'] === '1'

interface Way {
  name: string
  look: Look
  floor: LayoutFloor
  /** What axe looks at: everything, or only what a theme changes. Layout alone changes nothing that axe knows of. */
  axe?: RunOptions | undefined
}
/** What is right needs no account of it: half the time. */
const wrongsOnly: RunOptions = { resultTypes: ['violations'], selectors: false }
// The labels of buttons are looked at in `layoutFaults`, which says why.
const everything: RunOptions = { ...wrongsOnly, rules: { 'label-content-name-mismatch': { enabled: false } } }
const colours: RunOptions = { ...wrongsOnly, runOnly: ['color-contrast'] }
/** The large version says the same in larger letters: it is opened anew, and axe reads it again, in the long run. */
const isLong = Boolean(process.env['LONG'])
const readAgain = isLong ? everything : undefined
/** A screen is opened once; then the window, the theme and the version change around it, as they do on a phone. */
const versions: ReadonlyArray<{ large: boolean; ways: readonly Way[] }> = [
  {
    large: false,
    ways: [
      { name: 'phone', look: looks.phone, floor: floors.normal, axe: everything },
      { name: 'dark', look: looks.dark, floor: floors.normal, axe: colours },
      { name: 'small', look: looks.small, floor: floors.normal },
      { name: 'desk', look: looks.desk, floor: floors.desk },
    ],
  },
  {
    large: true,
    ways: [
      { name: 'large', look: looks.phone, floor: floors.large, axe: readAgain },
      { name: 'large-dark-small', look: { ...looks.small, dark: true }, floor: floors.large },
    ],
  },
]

let cloud: LocalCloud
let browser: Browser
let through: Walk
let axe: Awaited<ReturnType<typeof serveAxe>>
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  ;[cloud, axe] = await Promise.all([startH5(), serveAxe()])
  browser = await launchBrowser()
  through = await walk((await newVisitor(browser)).context)
})
afterAll(async () => {
  await browser?.close()
  await cloud?.close()
  await axe?.close()
})

async function axeFaults(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate((how) => (window as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }).axe.run(how), options)
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return grave.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)
}

async function faultsOf(page: Page, screen: ScreenToSee, way: Way): Promise<string[]> {
  await page.setViewportSize({ width: way.look.width, height: way.look.height })
  await page.emulateMedia({ colorScheme: way.look.dark ? 'dark' : 'light' })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  if (keepsPictures) await page.screenshot({ path: path.join(folder, `${screen.name}-${way.name}.png`), fullPage: true, scale: 'css' })
  const faults = [...(await layoutFaults(page, way.floor)), ...(way.axe ? await axeFaults(page, way.axe) : [])]
  return faults.map((fault) => `${way.name}: ${fault}`)
}

/** The large version as another window of the same browser would bring it. */
async function makeLarge(page: Page) {
  await page.evaluate(() => {
    localStorage.setItem('xrk1.settings', JSON.stringify({ data: { large: true } }))
    window.dispatchEvent(new StorageEvent('storage', { key: 'xrk1.settings' }))
  })
  await page.locator('.size-large').first().waitFor({ state: 'attached' })
}

test.each(screens)('$name', async (screen) => {
  const faults: string[] = []
  const { page, problems, visit } = through
  const open = async (version?: 'large') => {
    await visit(address(cloud, screen.route(cloud), screen.as), looks.phone, version)
    await settled(page, screen.words(cloud))
    await page.addScriptTag({ url: axe.url })
  }
  await open()
  for (const { large, ways } of versions) {
    if (large) await (isLong ? open('large') : makeLarge(page))
    for (const way of ways) faults.push(...(await faultsOf(page, screen, way)))
  }
  expect([...faults, ...problems]).toEqual([])
})
