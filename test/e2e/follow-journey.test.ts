/** What comes after a yes, and before one: a household tells how its project goes and the village writes down a visit; a neighbour recommends a family, which reads it and begins, and the county looks at it by criteria. */
import type { Browser, Page } from 'playwright-core'
import { checkCharacter } from '@/domain/account/id-number'
import { happyFamily } from '@/domain/support/shipped/happy-family'
import { threeCombination } from '@/domain/support/shipped/three-combination'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { keys } from '../fixtures/temporary-cloud'
import { nextUlid } from '../cloud/fixtures'
import { caseDoc } from '../cloud/support/case-doc'
import { looks, newVisitor } from './browser'
import { address } from './h5'
import { openApp } from './open-app'

// Sealed answers of planted applications are made with the key of this cloud.
Object.assign(process.env, keys)
let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const visible = (page: Page, words: string | RegExp) => page.getByText(words, { exact: typeof words === 'string' }).locator('visible=true').first()
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).or(page.getByRole('radio', { name })).locator('visible=true').first().click()
/** Answers of a sheet take no tap in its first moment. */
const agree = async (page: Page, words: RegExp) => {
  const yes = page.getByRole('dialog').locator('visible=true').getByRole('button', { name: words }).first()
  await yes.waitFor()
  await page.waitForTimeout(500)
  await yes.click()
}
const fill = (page: Page, label: string | RegExp, words: string) => page.getByLabel(label).locator('visible=true').first().fill(words)

interface Person {
  _id: string
  orgPath: string
}
const personOf = (name: string) => cloud.store.find('people', { filter: { name } }).docs[0] as unknown as Person

/** An application of somebody, as far as it came. */
function plant(name: string, more: Partial<Parameters<typeof caseDoc>[0]>): string {
  const { _id: applicant, orgPath } = personOf(name)
  const doc = caseDoc({ applicant, orgPath, now: new Date(), restricted: false, name, who: `${name.slice(0, 1)}*`, account: null, waitsAt: null, dueAt: null, raiseAt: null, ...more })
  cloud.store.insert('supportCases', [doc])
  return doc._id
}

test('the family tells how the project goes, the village writes down a visit, and each reads the other', async () => {
  const id = plant('雨桐', { programme: threeCombination.id, title: threeCombination.title, terms: threeCombination, state: 'paid', open: false })
  const family = await newVisitor(browser, looks.phone)
  await family.page.goto(address(cloud, `features/support/case/index?id=${id}`, 'yutong'))
  await visible(family.page, '项目近况').waitFor()
  await tap(family.page, '说说近况')
  await tap(family.page, '说给村里听')
  await visible(family.page, '先在上面选一个').waitFor()
  await tap(family.page, '在做，有困难')
  await tap(family.page, '找销路')
  await fill(family.page, '说一句就行', '鸡蛋卖不出去')
  await tap(family.page, '说给村里听')
  await visible(family.page, /会来看看，或打电话给您/).waitFor()
  await visible(family.page, '想要：找销路').waitFor()

  const village = await newVisitor(browser, looks.desk)
  await village.page.goto(address(cloud, `features/review/queue/index?open=${id}`, 'lixiaohong'))
  await visible(village.page, '鸡蛋卖不出去').waitFor()
  await tap(village.page, '记一次上门')
  await tap(village.page, '照着做，顺利')
  await fill(village.page, '见到什么，一句话', '帮着找了两家饭店')
  await tap(village.page, '记下来')
  await visible(village.page, '帮着找了两家饭店').waitFor()
  await family.page.reload()
  await visible(family.page, '帮着找了两家饭店').waitFor()
  expect([...family.problems, ...village.problems]).toEqual([])
})

test('a neighbour’s words go by a code; the family reads them, and its own draft begins with them', async () => {
  const neighbour = await newVisitor(browser, looks.phone)
  await neighbour.page.goto(address(cloud, 'features/support/nominate/index', 'liuguilan'))
  await fill(neighbour.page, '这家人好在哪里，写几句', '三代人住在一起，从没红过脸，邻居有事总搭把手')
  await tap(neighbour.page, '写好了，要一个推荐码')
  const label = await neighbour.page.getByRole('img', { name: /^推荐码/ }).locator('visible=true').first().getAttribute('aria-label')
  const code = (label ?? '').replace(/推荐码|\s/g, '')
  expect(code).toHaveLength(8)

  const { page, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/support/nominated/index', 'yutong'))
  await fill(page, '推荐码', code)
  await tap(page, '看看写了什么')
  await visible(page, /从没红过脸/).waitFor()
  await tap(page, '先填一填')
  await tap(page, '开始填')
  await visible(page, '家里有人是计生协会员吗？').waitFor()
  for (const [question, answer] of [['家里有人是计生协会员吗？', '是'], ['一家人都愿意参加吗？', '是'], ['近三年得过这个称号吗？', '不是']] as const) {
    await visible(page, question).waitFor()
    await tap(page, answer)
  }
  await tap(page, '去填')
  await fill(page, '姓名', '陈雨桐')
  await fill(page, '身份证号', `43019919900101001${checkCharacter('43019919900101001')}`)
  await tap(page, '存下来')
  await agree(page, /同意/)
  await visible(page, /^由邻居刘桂兰推荐/).waitFor()
  const story = page.getByLabel('说一说一家人怎么互相照顾，几句话就行').locator('visible=true').first()
  expect(await story.inputValue()).toMatch(/从没红过脸/)
  await story.fill('我们自己写的几句')
  // Left and come back to, it is still there, though it was not saved yet.
  await page.reload()
  await tap(page, '开始填')
  expect(await story.inputValue()).toBe('我们自己写的几句')
  await tap(page, '下一步')
  await visible(page, '我们自己写的几句').waitFor()
  const [draft] = cloud.store.find('supportCases', { filter: { applicant: personOf('雨桐')._id, programme: 'happy-family' } }).docs as unknown as Array<{ state: string; nomination: { byName: string } }>
  expect(draft).toMatchObject({ state: 'draft', nomination: { byName: '刘桂兰' } })
  expect([...neighbour.problems, ...problems]).toEqual([])
})

test('at the desk the criteria are written down one by one before it can be agreed to; who was honoured has a certificate', async () => {
  const checks = happyFamily.rules.map(({ id }) => ({ rule: id, level: 'village' as const, byName: '示例', says: '' }))
  const { orgPath } = personOf('雨桐')
  const county = `${orgPath.split('.').slice(0, 3).join('.')}.`
  const of = { programme: happyFamily.id, title: happyFamily.title, terms: happyFamily, amount: null }
  const id = plant('雨桐', { ...of, checks, state: 'review', at: 2, waitsAt: county, dueAt: new Date(Date.now() + 86_400_000) })
  const desk = await newVisitor(browser, looks.desk)
  await desk.page.goto(address(cloud, `features/review/queue/index?open=${id}`, 'tanjing'))
  await visible(desk.page, '评选条件 · 5 条请您写下看法').waitFor()
  for (const group of await desk.page.getByRole('group', { name: /怎么样$/ }).locator('visible=true').all()) await group.getByRole('button', { name: '符合', exact: true }).click()
  await tap(desk.page, '记下这 5 条看法')
  await visible(desk.page, '看法记下了').waitFor()
  await desk.page.getByRole('button', { name: '通过，进入公示' }).waitFor()

  const timeline = [{ act: nextUlid(), what: 'approve' as const, at: new Date(), state: 'notice' as const, level: 'county' as const, by: null, byName: '岳麓区 吴静', says: '' }, { act: nextUlid(), what: 'close' as const, at: new Date(), state: 'approved' as const, level: null, by: null, byName: '公示到期', says: '' }]
  const honoured = plant('雨桐', { ...of, state: 'approved', at: 2, isAnnounced: true, open: false, timeline })
  const { page, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, `features/support/case/index?id=${honoured}`, 'yutong'))
  await visible(page, '评上了健康幸福家庭').waitFor()
  await visible(page, '岳麓区计生协按条件评定').waitFor()
  expect([...desk.problems, ...problems]).toEqual([])
})
