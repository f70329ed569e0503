/** `npm run screenshots`: the pictures of the README, from the province as it is planted now: its messages and deadlines are counted from this hour. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser, looks, newVisitor, type Look } from './browser'
import { startH5 } from './h5'
import { openScreen, screens } from './screens'

const folder = path.resolve(__dirname, '../../docs/screenshots')
const pictures: ReadonlyArray<{ file: string; screen: string; look: Look; large?: boolean }> = [
  { file: 'first', screen: 'first', look: looks.phone },
  { file: 'home', screen: 'home-mother', look: looks.phone },
  { file: 'me', screen: 'me-mother', look: looks.phone },
  { file: 'family', screen: 'family', look: looks.phone },
  { file: 'home-care-large', screen: 'home-care', look: looks.phone, large: true },
  { file: 'inbox', screen: 'inbox', look: looks.phone },
  { file: 'article', screen: 'article', look: looks.phone },
  { file: 'home-dark', screen: 'home-mother', look: looks.dark },
  { file: 'desk', screen: 'desk today', look: looks.desk },
]

async function main() {
  mkdirSync(folder, { recursive: true })
  const cloud = await startH5()
  const browser = await launchBrowser()
  for (const { file, screen: name, look, large } of pictures) {
    const screen = screens.find((known) => known.name === name)
    if (!screen) throw new Error(`No screen is called ${name}`)
    const { context, page } = await newVisitor(browser, look)
    await openScreen(page, cloud, screen, { large })
    await page.screenshot({ path: path.join(folder, `${file}.png`), scale: look === looks.desk ? 'css' : 'device' })
    await context.close()
  }
  await browser.close()
  await cloud.close()
}

void main()
