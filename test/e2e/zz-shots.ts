import { launchBrowser, newVisitor, type Look } from './browser'
import { startH5 } from './h5'
import { screens, openScreen } from './screens'
const names = (process.argv[2] ?? '').split(',').filter(Boolean)
const which = (process.argv[3] ?? 'desk').split(',')
const lookOf: Record<string, { look: Look; large?: boolean }> = {
  desk: { look: { width: 1440, height: 900 } }, desk1280: { look: { width: 1280, height: 800 } }, phone: { look: { width: 375, height: 812 } }, small: { look: { width: 320, height: 568 } },
  dark: { look: { width: 1440, height: 900, dark: true } }, large: { look: { width: 1440, height: 900 }, large: true }, darkphone: { look: { width: 375, height: 812, dark: true } }, largephone: { look: { width: 375, height: 812 }, large: true }, large1280: { look: { width: 1280, height: 800 }, large: true }, largesmall: { look: { width: 320, height: 568 }, large: true },
}
async function main() {
  const cloud = await startH5()
  const browser = await launchBrowser()
  const extra = process.argv[4]
  try {
    for (const screen of screens.filter(({ name }) => names.some((n) => name === n || (n.endsWith('*') && name.startsWith(n.slice(0, -1)))))) for (const w of which) {
      const { look, large } = lookOf[w]!
      const { page, context, problems } = await newVisitor(browser, look)
      try {
        await openScreen(page, cloud, screen, { large: large ?? false })
        if (extra) { const m = await import(extra); await m.default(page, cloud, w) }
        await page.waitForTimeout(600)
        await page.screenshot({ path: `/tmp/shots/${screen.name.replaceAll(' ', '-')}-${w}${process.argv[5] ?? ''}.png` })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        console.log(screen.name, w, 'overflow', wide, problems.join('|'))
      } catch (e) { console.log('FAIL', screen.name, w, String(e).slice(0, 200)); await page.screenshot({ path: `/tmp/shots/FAIL-${screen.name.replaceAll(' ', '-')}-${w}.png` }) }
      await context.close()
    }
  } finally { await browser.close(); await cloud.close() }
  process.exit(0)
}
void main()
