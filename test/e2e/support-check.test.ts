/** 能享受什么: from everyday words to a check that tells rule by rule, and sends nothing. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor } from './browser'
import { address } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const visible = (page: Page, words: string | RegExp) => page.getByText(words, { exact: typeof words === 'string' }).locator('visible=true').first()
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).or(page.getByRole('radio', { name })).locator('visible=true').first().click()
const born = async (page: Page, digits: string) => {
  await page.getByLabel('年月日，8 个数字').locator('visible=true').first().fill(digits)
  await tap(page, '下一个')
}

test('a mother of 48 whose child has a disability learns from which day on, and nothing of it leaves the phone', async () => {
  const { page, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/support/check/index?id=special-support'))
  await visible(page, '女方是哪天出生的？').waitFor()
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  const year = new Date().getFullYear()
  await born(page, `${year - 48}1231`)
  await tap(page, '和刚才是同一个人')
  await tap(page, '1 个')
  await tap(page, '1 个')
  await tap(page, '二级')
  await visible(page, '还差一条，要等年龄').waitFor()
  await visible(page, `${year + 1}年12月31日满足，其余 3 条都符合`).waitFor()
  await visible(page, `47 周岁，${year + 1}年12月31日满足`).or(visible(page, `48 周岁，${year + 1}年12月31日满足`)).waitFor()
  await visible(page, '每人每月 460 元').waitFor()
  expect(sent.filter((words) => words.includes('1231') || words.includes('disability'))).toEqual([])
  expect(problems).toEqual([])
})

test('days in hospital: whether first, then how much with its working', async () => {
  const { page, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/support/programmes/index'))
  await tap(page, /^住院护理补贴/)
  await tap(page, '是')
  await tap(page, '说不清，先往下')
  await visible(page, '还差几个回答').waitFor()
  await tap(page, '重新测')
  await tap(page, '是')
  await tap(page, '是')
  await visible(page, '看起来符合').waitFor()
  await tap(page, '再答几个，算算能领多少')
  await visible(page, '住了几次院？从哪天到哪天？').waitFor()
  await tap(page, /^哪天住院/)
  await tap(page, '确定')
  await tap(page, /^哪天出院/)
  await tap(page, '确定')
  await tap(page, '就这些，下一个')
  await page.getByLabel('今年已经补过多少天？').locator('visible=true').first().fill('0')
  await tap(page, '下一个')
  await visible(page, '1 天 × 100 元').waitFor()
  await visible(page, '按示例标准算，您当地的标准以公布为准。').waitFor()
  expect(problems).toEqual([])
})

test('a policy leads to its check; who has no child to speak of is not shown what is about small children', async () => {
  const { page } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/learn/article/index?id=policy-reward-support'))
  await tap(page, /^对一对，看看符合不符合/)
  await visible(page, '奖励扶助自测').waitFor()

  const bereaved = await newVisitor(browser, looks.phone)
  await bereaved.page.goto(address(cloud, 'features/support/programmes/index', 'liuguilan'))
  await visible(bereaved.page, '特别扶助').waitFor()
  expect(await bereaved.page.getByText('育儿补贴').count()).toBe(0)
  expect(await bereaved.page.getByText(/孩子|宝宝|育儿/).count()).toBe(0)
})

test('a programme that there is not says so and leads on', async () => {
  const { page } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/support/check/index?id=lottery'))
  await visible(page, '没有这个项目').waitFor()
  await tap(page, '看看能享受什么')
  await visible(page, '创业贷款贴息').waitFor()
})
