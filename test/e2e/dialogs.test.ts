/** Every dialog and sheet in the smallest window that has it: each button is in sight and answers a tap, also when something was refused. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { launchBrowser, newVisitor, walk, type Look, type Walk } from './browser'
import { dialogsToSee, type DialogToSee } from './dialogs'
import { address, startH5 } from './h5'

const laptop: Look = { width: 1280, height: 720 }
const smallPhone: Look = { width: 320, height: 568 }

let cloud: LocalCloud
let browser: Browser
/** One for each window: one has a finger, one a mouse. */
const walks = new Map<Look, Walk>()
beforeAll(async () => {
  cloud = await startH5()
  browser = await launchBrowser()
  for (const look of [laptop, smallPhone]) walks.set(look, await walk((await newVisitor(browser, look)).context))
})
afterAll(async () => {
  await browser?.close()
  await cloud?.close()
})

const isDesks = ({ route }: DialogToSee) => /^features\/(desk|venue)\//.test(route(cloud))
/** Staff have a PC; what only a phone has, and everybody's own pages, are for a phone. */
const windowOf = (dialog: DialogToSee) => (isDesks(dialog) && dialog.only !== 'phone' ? laptop : smallPhone)

/** Buttons at the foot of the dialog that lies uppermost which lie outside the window or below something else, by their words. */
const outOfReach = (page: Page) =>
  page.evaluate(() => {
    const open = [...document.querySelectorAll('[role=dialog]')].filter((element) => element.checkVisibility()).at(-1)
    if (!open) return ['no dialog is open']
    const buttons = [...open.querySelectorAll('.x-ddialog-actions [role=button], .x-ddialog-foot [role=button], .x-sheet-foot [role=button], .x-sheet-close [role=button]')].filter((element) => element.checkVisibility())
    const box = open.getBoundingClientRect()
    // One that only lets choose, or only tells, closes by a choice or beside it: it must leave that room, and lie in the window itself.
    if (buttons.length === 0) return box.top >= 0 && box.bottom <= innerHeight && box.width * box.height < innerWidth * innerHeight ? [] : ['the whole dialog']
    return buttons.flatMap((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return top >= 0 && top + height <= innerHeight && hit !== null && button.contains(hit) ? [] : [button.textContent?.trim() || (button.getAttribute('aria-label') ?? '')]
    })
  })

test.each(dialogsToSee.map((dialog) => [dialog.name, dialog] as const))('%s', async (_name, dialog) => {
  const look = windowOf(dialog)
  const { page, problems, visit } = walks.get(look)!
  page.setDefaultTimeout(15_000)
  await visit(address(cloud, dialog.route(cloud), dialog.as), look)
  for (const tap of dialog.taps) {
    await tap(page)
    // A sheet takes no tap in its first 400 ms.
    await page.waitForTimeout(60)
    await page.waitForFunction(() => document.querySelector('.x-sheet-shield') === null)
  }
  // It comes up from below: what is out of reach now may be on its way.
  let out = await outOfReach(page)
  for (let looks = 1; out.length > 0 && looks < 30; looks++) {
    await page.waitForTimeout(100)
    out = await outOfReach(page)
  }
  expect(out).toEqual([])
  expect(problems).toEqual([])
})
