import { mkdirSync } from 'node:fs'
import { launchBrowser, looks, newVisitor } from './browser'
import { startH5 } from './h5'
import { openScreen, screens } from './screens'
const names = (process.env.NAMES ?? 'booking tab,sessions,sessions of a venue,session,booked,offered,my bookings').split(',')
void (async () => {
  mkdirSync('/tmp/shots', { recursive: true })
  const cloud = await startH5()
  const browser = await launchBrowser()
  for (const name of names) for (const [kind, look, large] of [['phone', looks.phone, false], ['large', looks.phone, true], ['dark', looks.dark, false]] as const) {
    if (process.env.ONLY && !process.env.ONLY.split(',').includes(kind)) continue
    const { context, page } = await newVisitor(browser, look)
    try { await openScreen(page, cloud, screens.find((s) => s.name === name)!, { large }) } catch (e) { console.log(name, kind, String(e).slice(0, 200)) }
    await page.screenshot({ path: `/tmp/shots/${name.replace(/ /g, '-')}.${kind}.png`, fullPage: true })
    await context.close()
  }
  await browser.close()
  await cloud.close()
})()
