/** A day chosen in a browser: in the app's own colours and sizes, by a finger or by the keyboard. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor, type Look } from './browser'
import { floors, layoutFaults, wordsOutside } from './layout'
import { openApp } from './open-app'
import { openScreen, screens } from './screens'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const field = (page: Page) => page.getByRole('button', { name: /^出生那天/ })
const wheel = (page: Page, name: string) => page.getByRole('listbox', { name, exact: true })
const turn = (page: Page, name: string, to: string) => wheel(page, name).getByRole('option', { name: to, exact: true }).click()

/** The file of a child, with the wheels of its day of birth open. */
async function openWheels(look: Look, large = false) {
  const visitor = await newVisitor(browser, look)
  await openScreen(visitor.page, cloud, screens.find(({ name }) => name === 'child')!, { large })
  const before = await field(visitor.page).getAttribute('aria-label')
  await field(visitor.page).click()
  await wheel(visitor.page, '日').waitFor()
  return { ...visitor, before }
}

test('in the dark the wheels are dark; in the large version rows are as tall and words as big as everywhere', async () => {
  for (const look of [looks.dark, { ...looks.small, dark: true }]) {
    const { context, page } = await openWheels(look, true)
    const grounds = await page.evaluate(() => ['.x-sheet', '.x-card'].map((name) => getComputedStyle(document.querySelector(name)!).backgroundColor))
    expect(grounds[0]).toBe(grounds[1])
    const [row] = await page.locator('.x-wheel-row').evaluateAll((rows) => rows.map((each) => ({ height: each.getBoundingClientRect().height, size: parseFloat(getComputedStyle(each).fontSize) })))
    expect(row?.height).toBeGreaterThanOrEqual(60)
    expect(row?.size).toBeGreaterThanOrEqual(20)
    expect(await layoutFaults(page, floors.large)).toEqual([])
    expect(await wordsOutside(page)).toEqual([])
    await context.close()
  }
})

test('a finger turns year, month and day; a day that a month lacks becomes its last', async () => {
  const { context, page, problems } = await openWheels(looks.phone)
  const year = String(new Date().getFullYear() - 2)
  await turn(page, '年', `${year}年`)
  await turn(page, '月', '1月')
  await turn(page, '日', '31日')
  await turn(page, '月', '4月')
  await page.getByRole('button', { name: '确定', exact: true }).click()
  await page.getByRole('button', { name: `出生那天，${year}年4月30日` }).waitFor()
  expect(problems).toEqual([])
  await context.close()
})

test('on a keyboard the arrows turn, Enter takes, and Esc leaves it as it was', async () => {
  const { context, page, before } = await openWheels(looks.desk)
  const stands = () => page.locator('.x-sheet-text').textContent()
  await page.locator('.x-wheel:focus').waitFor()
  const first = await stands()
  await page.keyboard.press('ArrowUp')
  await page.waitForFunction((was) => document.querySelector('.x-sheet-text')?.textContent !== was, first)
  await page.keyboard.press('Escape')
  await wheel(page, '日').waitFor({ state: 'detached' })
  expect(await field(page).getAttribute('aria-label')).toBe(before)

  await field(page).press('Enter')
  await page.locator('.x-wheel:focus').waitFor()
  await page.keyboard.press('ArrowUp')
  await page.waitForFunction((was) => document.querySelector('.x-sheet-text')?.textContent !== was, first)
  const now = await stands()
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `出生那天，${now}` }).waitFor()
  await context.close()
})
