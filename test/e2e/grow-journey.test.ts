/** A new parent's child grows: three measurements, the curve, a page for the doctor; and one who is late with vaccines catches up. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { newUlid } from '../../src/client/ulid'
import { addDays, addMonths } from '../../src/domain/grow/calendar-days'
import { newVisitor } from './browser'
import { address, settled } from './h5'
import { withFamily } from './newcomer'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
/** Of every page that was opened. */
const problems: string[][] = []
openApp((app) => {
  ;({ cloud, browser } = app)
})

const visible = (page: Page, words: string | RegExp) => page.getByText(words, { exact: typeof words === 'string' }).locator('visible=true').first()
const tap = (page: Page, words: string) => visible(page, words).click()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').first()
const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).locator('visible=true').first().fill(text)
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** A parent with a child born on this day, and the page where they begin. */
async function parentOf(birthOn: string) {
  const who = await withFamily(cloud, '阿兰')
  const childId = newUlid()
  await who.call('account.family.addChild', { id: childId, familyId: who.familyId, name: '穗穗', sex: 'girl', birthOn, agree: 1 })
  const { context, page, problems: found } = await newVisitor(browser)
  problems.push(found)
  const to = (route: string) => page.goto(address(cloud, route, who.persona.id))
  return { ...who, childId, page, context, to }
}

/** Turns the wheels of the form's day by writing what the wheels would: the day is noted through the cloud where it is not today. */
const measuredOn = (on: string, weightKg: number, lengthCm: number) => ({ id: newUlid(), at: new Date().toISOString(), note: { what: 'measured', on, weightKg, lengthCm, posture: 'lying' } })

test('three measurements become a curve with sentences, and a page for the doctor', async () => {
  const birthOn = addMonths(today(), -6)
  const { call, childId, page, to } = await parentOf(birthOn)
  await call('grow.child.note', { id: newUlid(), childId, entries: [measuredOn(addMonths(birthOn, 1), 4.2, 53.5), measuredOn(addMonths(birthOn, 3), 6.2, 60)] })
  await to('pages/me/index')
  await tap(page, '穗穗')
  await tap(page, '生长曲线')
  await visible(page, /最近一次/).waitFor()

  // The third is typed here, in 斤 that were meant as such but stand as 公斤: it is asked back, and nothing is kept before the answer.
  await button(page, '记一次测量').click()
  await fill(page, '体重', '15')
  await fill(page, '身长', '66')
  await visible(page, '15 公斤，还是 15 斤？').waitFor()
  await button(page, '存下来').click()
  await visible(page, '先选一下，再存。').waitFor()
  await page.getByRole('radio', { name: /^15 斤/ }).click()
  await button(page, '按 7.5 公斤存下来').click()
  await visible(page, /^7\.5 公斤/).waitFor()
  await visible(page, /在同龄女孩中，比约 \d+% 的孩子重。/).waitFor()
  await page.getByRole('img', { name: /穗穗的体重曲线：1个月 4.2 公斤，3个月 6.2 公斤，6个月 7.5 公斤/ }).waitFor()

  // A touch reads an earlier point.
  const chart = page.getByRole('img', { name: /穗穗的体重曲线/ }).locator('visible=true')
  const box = (await chart.boundingBox())!
  await page.mouse.click(box.x + 24 + (box.width - 53) / 12, box.y + box.height / 2)
  await visible(page, /1个月：4.2 公斤/).waitFor()

  await tap(page, '给医生看的一页报告')
  await page.getByRole('img', { name: /穗穗的生长和疫苗。女，.*7.5/ }).first().waitFor()

  const { docs } = cloud.store.find('childFiles', { filter: { childId }, limit: 1 })
  const [file] = docs as unknown as [{ log: Array<{ note: { weightKg?: number } }> }]
  expect(file.log.map(({ note }) => note.weightKg)).toEqual([4.2, 6.2, 7.5])
})

test('what is measured without network waits on the phone, is on the curve at once, and is sent later', async () => {
  const { childId, page, context, to } = await parentOf(addMonths(today(), -6))
  await to(`features/grow/growth/index?child=${childId}`)
  await visible(page, '还没有记过').waitFor()
  // The form's code is here before the network goes.
  await button(page, '记一次测量').click()
  await fill(page, '体重', '7.4')
  await context.setOffline(true)
  await visible(page, /现在没有网/).waitFor()
  await button(page, '存下来').click()
  await visible(page, /^7\.4 公斤/).waitFor()
  expect(cloud.store.find('childFiles', { filter: { childId }, limit: 1 }).docs).toHaveLength(0)
  await context.setOffline(false)
  for (let tries = 0; tries < 40 && cloud.store.find('childFiles', { filter: { childId }, limit: 1 }).docs.length === 0; tries++) await page.waitForTimeout(250)
  expect(cloud.store.find('childFiles', { filter: { childId }, limit: 1 }).docs).toHaveLength(1)
})

test('a half-typed measurement is there again', async () => {
  const { childId, page, to } = await parentOf(addMonths(today(), -6))
  await to(`features/grow/measure/index?child=${childId}`)
  await fill(page, '身长', '66.5')
  await page.reload()
  await page.getByLabel('身长', { exact: true }).locator('visible=true').waitFor()
  expect(await page.getByLabel('身长', { exact: true }).locator('visible=true').inputValue()).toBe('66.5')
})

test('at fourteen months with two doses: what is late is said with why, a dose is noted, the plan moves on, home says what is due', async () => {
  const birthOn = addDays(addMonths(today(), -14), -3)
  const { call, childId, page, to } = await parentOf(birthOn)
  const dosed = (code: string) => ({ id: newUlid(), at: new Date().toISOString(), note: { what: 'dosed', code, on: birthOn } })
  await call('grow.child.note', { id: newUlid(), childId, entries: [dosed('HepB'), dosed('BCG')] })
  await to('pages/home/index')
  await tap(page, '穗穗该打什么疫苗')
  await visible(page, /接着打就行，不用从头再来/).waitFor()
  await visible(page, /^麻腮风疫苗 第 1 剂/).waitFor()
  const late = await page.getByText('补种', { exact: true }).locator('visible=true').count()
  expect(late).toBeGreaterThan(3)
  await visible(page, /以接种门诊为准/).waitFor()

  await button(page, '麻腮风疫苗第 1 剂打过了').click()
  await settled(page, '哪天打的')
  await button(page, '存下来').click()
  await visible(page, '记了 3 剂').waitFor()
  expect(await page.getByText(/^麻腮风疫苗 第 1 剂/).locator('visible=true').count()).toBe(0)
  await visible(page, '麻腮风 1').waitFor()

  // The same dose of the same day is not noted twice.
  await tap(page, '补记一剂')
  await tap(page, '打的是哪一种')
  await page.getByRole('radio', { name: '麻腮风疫苗' }).click()
  await visible(page, /已经记过了/).waitFor()
  await page.goBack()

  const [file] = await Promise.all([page.waitForEvent('download'), (async () => {
    await tap(page, '加到手机日历')
    await button(page, /^下载这 \d+ 天的日历$/).click()
  })()])
  expect(file.suggestedFilename()).toBe('穗穗的疫苗.ics')

  await to('pages/home/index')
  await visible(page, /穗穗 1岁2个月，有晚了的/).waitFor()
  expect(problems.flat()).toEqual([])
})
