/** From the first day that is known to the child's own file; and a pregnancy that ends early, gently. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { newUlid } from '../../src/client/ulid'
import { newestVersion } from '../../src/domain/account/consent-texts'
import { addDays } from '../../src/domain/grow/calendar-days'
import type { PregnancyNote } from '../../src/domain/grow/pregnancy-contract'
import { launchBrowser, looks, newVisitor } from './browser'
import { address, startH5 } from './h5'
import { withFamily } from './newcomer'

let cloud: LocalCloud
let browser: Browser
const contexts: BrowserContext[] = []
const problems: string[] = []

beforeAll(async () => {
  cloud = await startH5()
  browser = await launchBrowser()
})
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser?.close()
  await cloud?.close()
})

const visible = (page: Page, words: string | RegExp) => page.getByText(words, { exact: typeof words === 'string' }).locator('visible=true').first()
const tap = (page: Page, words: string) => visible(page, words).click()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').first()
const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).locator('visible=true').first().fill(text)
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

async function mother(name: string) {
  const who = await withFamily(cloud, name)
  const { context, page, problems: found } = await newVisitor(browser, looks.phone, 'ahead')
  contexts.push(context)
  problems.push(...found)
  const to = (route: string) => page.goto(address(cloud, route, who.persona.id))
  const note = (said: PregnancyNote, agree?: number) =>
    who.call('grow.pregnancy.note', { id: newUlid(), pregnancyId: newUlid(), entries: [{ id: newUlid(), at: new Date().toISOString(), note: said }], ...(agree !== undefined && { agree }) })
  const docs = () => cloud.store.find('pregnancies', { filter: {} }).docs as unknown as Array<{ personId: string; state: string; log: Array<{ note: PregnancyNote }> }>
  const personId = (await who.call<{ me: { personId: string } }>('account.profile.me', {})).me.personId
  const own = () => docs().find((doc) => doc.personId === personId)
  /** Until the cloud has it: what was written without network goes by itself. */
  const until = async (holds: () => boolean) => {
    for (let tries = 0; tries < 80 && !holds(); tries++) await page.waitForTimeout(250)
    expect(holds()).toBe(true)
  }
  return { ...who, page, context, to, note, own, until }
}
const doctorSays = (days: number): PregnancyNote => ({ what: 'dated', dating: { by: 'doctor', on: addDays(today(), days) } })

test('a day becomes weeks, visits and a bag; the birth begins the child’s own file', async () => {
  const { page, context, to, note, own, until, familyId } = await mother('小满')
  await to('features/pregnancy/today/index')
  await button(page, '开始记').click()
  await button(page, '移植').click()
  await button(page, /^哪天移植的/).click()
  await button(page, '确定').click()
  await visible(page, '今天是孕 2 周 5 天。').waitFor()
  await button(page, '开始记').click()
  // Nothing is kept before she has agreed.
  await visible(page, '记您的健康资料，先问您一声').waitFor()
  expect(own()).toBeUndefined()
  await button(page, '我知道了，同意').click()
  await visible(page, '孕 2 周 5 天').waitFor()
  expect(own()).toMatchObject({ state: 'going', log: [{ note: { dating: { by: 'transfer', embryoDays: 5 } } }] })

  // Months later, as the doctor dates it; the first page says what is due.
  await note(doctorSays(10))
  await to('pages/home/index')
  await to('features/pregnancy/today/index')
  await visible(page, '孕 38 周 4 天').waitFor()
  await visible(page, '随时可能要生了').waitFor()
  await page.getByRole('img', { name: /孕晚期产检（二）.*现在可以做.*预产期/ }).waitFor()
  await button(page, '我的产检日历，全部').click()
  await button(page, /^孕晚期产检（二）/).click()
  await fill(page, '记一句', '都好')
  await button(page, '做过了，记下来').click()
  await visible(page, /做的，都好/).waitFor()
  await page.goBack()

  // Without network the bag is packed all the same, and the signs of danger are one tap away.
  await visible(page, '待产包').waitFor()
  await tap(page, '待产包')
  await visible(page, '母子健康手册').waitFor()
  await context.setOffline(true)
  await page.getByRole('checkbox', { name: '身份证' }).click()
  await visible(page, '有 1 条先存在这部手机里，有网自己送出去。').waitFor()
  await button(page, /^这些情况，马上去医院/).click()
  await visible(page, '阴道出血，或一直流水（破水）').waitFor()
  await button(page, '打 120').waitFor()
  await context.setOffline(false)
  await until(() => own()?.log.some(({ note: said }) => said.what === 'bag' && said.item === '身份证') ?? false)

  await to('pages/home/index')
  await visible(page, '孕 38 周 4 天').waitFor()
  await tap(page, '孕 38 周 4 天')
  await tap(page, '宝宝出生了')
  await fill(page, '小名或名字', '满满')
  await page.getByRole('radio', { name: '女宝' }).click()
  await fill(page, '出生体重', '6.4')
  await page.getByRole('radio', { name: '斤', exact: true }).click()
  await fill(page, '出生身长', '50')
  await button(page, '下一步，看清再决定').click()
  await button(page, '我是监护人，同意').click()
  await visible(page, '产后 42 天检查').waitFor()
  await until(() => own()?.state === 'born')
  const [family] = cloud.store.find('families', { filter: { _id: familyId } }).docs as unknown as [{ children: Array<{ id: string; name: string; birthOn: string }> }]
  expect(family.children).toMatchObject([{ name: '满满', birthOn: today() }])
  const [file] = cloud.store.find('childFiles', { filter: { childId: family.children[0]?.id } }).docs as unknown as [{ log: Array<{ note: object }> }]
  expect(file.log.map(({ note: said }) => said)).toEqual([{ what: 'birth', gestationDays: 270, weightKg: 3.2, lengthCm: 50 }])

  // Her own visits are still to come.
  expect(await page.getByRole('button', { name: /做过了$/ }).locator('visible=true').count()).toBe(0)
  await tap(page, '这两周您还好吗')
  for (const [question, answer] of [[0, '没有'], [1, '没有'], [2, '没有'], [3, '有几天']] as const) await page.getByRole('radiogroup').locator('visible=true').nth(question).getByRole('radio', { name: answer }).click()
  await visible(page, '这样的时候，别一个人扛').waitFor()
  await button(page, '打 12356 心理援助热线').waitFor()
  await to('pages/home/index')
  await visible(page, /^乙肝 1、/).waitFor()
  expect(await page.getByText(/^孕 \d+ 周/).locator('visible=true').count()).toBe(0)
  expect(problems).toEqual([])
})

test('a phone that has heard of nothing yet does not say that all has stopped while it goes on', async () => {
  const { page, to, note, own } = await mother('安安')
  await note(doctorSays(180), newestVersion('health'))
  await to('features/pregnancy/loss/index')
  await visible(page, '我们在这儿').waitFor()
  // Who bleeds comes here too.
  await button(page, '打 120').waitFor()
  expect([await visible(page, '都停下来了').count(), own()?.state]).toEqual([0, 'going'])
  await button(page, '都停下来').click()
  await page.getByRole('button', { name: '停下来', exact: true }).locator('visible=true').dblclick()
  await visible(page, '都停下来了').waitFor()
  expect(own()?.state).toBe('lost')
  expect(problems).toEqual([])
})

test('a loss: one tap without network stops everything, nothing is asked, and the first page says no more of it', async () => {
  const { page, context, call, to, note, own, until } = await mother('安安')
  await call('account.profile.edit', { stages: ['pregnant'] })
  await note(doctorSays(180), newestVersion('health'))
  await to('pages/home/index')
  await visible(page, /^孕 14 周/).waitFor()
  await tap(page, '孕 14 周 2 天')
  await tap(page, '情况有变化，告诉我们')
  await visible(page, '我们在这儿').waitFor()
  await context.setOffline(true)
  await button(page, '都停下来').click()
  await page.getByRole('button', { name: '停下来', exact: true }).locator('visible=true').click()
  await visible(page, '都停下来了').waitFor()
  await button(page, /12356|心理援助热线/).waitFor()
  await context.setOffline(false)
  await until(() => own()?.state === 'lost')
  await to('pages/home/index')
  await visible(page, '今天').waitFor()
  await page.waitForTimeout(1000)
  const said = await page.locator('body').innerText()
  expect(said).not.toMatch(/孕|胎|宝宝|产检|备孕/)
  await to('pages/me/index')
  await visible(page, '我的地方').waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/孕|胎|宝宝/)
  expect(problems).toEqual([])
})
