/** From the first question to the decision: an old mother files from her phone, the village and the township look at it at the desk, she is asked once for what is missing and reads what comes of it. */
import path from 'node:path'
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
const fill = (page: Page, label: string, words: string) => page.getByLabel(label).locator('visible=true').first().fill(words)
/** Answers of a sheet take no tap in its first moment. */
const agree = async (page: Page, words: RegExp) => {
  const yes = page.getByRole('dialog').locator('visible=true').getByRole('button', { name: words }).first()
  await yes.waitFor()
  await page.waitForTimeout(500)
  await yes.click()
}
const row = () => cloud.store.find('supportCases', { filter: { programme: 'hospital-care', applicant: mother() } }).docs[0] as unknown as { _id: string; state: string; receipt: string; at: number; dueAt: Date | null }
const mother = () => String(cloud.store.find('people', { filter: { name: '刘桂兰' } }).docs[0]?._id)

async function answerDays(page: Page) {
  await visible(page, '住了几次院？从哪天到哪天？').waitFor()
  await tap(page, /^哪天住院/)
  await tap(page, '确定')
  await tap(page, /^哪天出院/)
  await tap(page, '确定')
  await tap(page, '就这些，下一个')
}

test('filled in on the phone, left and gone on with, signed, filed; what is on file is not asked again', async () => {
  const { page, context, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/support/apply/index?programme=hospital-care', 'liuguilan'))
  await tap(page, '开始填')
  // Each in its own words: of a special family, then of illness.
  await visible(page, /联系人照应您/).waitFor()
  await agree(page, /同意/)
  await visible(page, /健康/).waitFor()
  await agree(page, /同意/)
  // What the file knows is not asked: 已经确认的特别扶助对象.
  await visible(page, '住院的时候，保险在期内吗？').waitFor()
  await tap(page, '是')
  await answerDays(page)
  await visible(page, '今年已经补过多少天？').waitFor()
  await visible(page, /已存草稿$/).waitFor()

  // Without network it stays on the phone, and goes when there is one again.
  await context.setOffline(true)
  await fill(page, '今年已经补过多少天？', '0')
  await tap(page, '下一个')
  await visible(page, '没有网，先存在手机里').waitFor()
  await context.setOffline(false)
  await visible(page, /已存草稿$/).waitFor()

  await tap(page, '去填')
  await fill(page, '姓名', '刘桂兰')
  await fill(page, '身份证号', '430104195603074222')
  await tap(page, '存下来')
  await agree(page, /同意/)
  await visible(page, '要 5 样材料').waitFor()
  const [choosing] = await Promise.all([page.waitForEvent('filechooser'), tap(page, '拍身份证')])
  // Taken without network and left: the picture is still here, and goes by itself.
  await context.setOffline(true)
  await choosing.setFiles(path.resolve(__dirname, '../fixtures/pictures/upright.jpg'))
  await visible(page, '照片还在这里，不用重拍；有网了自己会传。').waitFor()
  await tap(page, '上一步')
  await context.setOffline(false)
  await tap(page, '下一个')
  await visible(page, '传好了').waitFor()
  await visible(page, '拍 4 样，别的都有了').waitFor()
  await tap(page, '下一步')
  await fill(page, '卡号', '6217000010000000007')
  await fill(page, '户名', '刘桂兰')
  await fill(page, '开户银行', '示例银行')
  await tap(page, '存好，下一步')
  await visible(page, '卡号对不上，多半是有一位按错了').waitFor()
  await fill(page, '卡号', '6217000010000000003')
  await tap(page, '存好，下一步')
  await agree(page, /同意/)
  await visible(page, '看一遍，对了就签名').waitFor()

  // Gone on with from 我的办件, on the same draft.
  await page.goto(address(cloud, 'features/support/cases/index', 'liuguilan'))
  await tap(page, /^住院护理补贴/)
  await tap(page, '开始填')
  await visible(page, '拍 4 样，别的都有了').waitFor()
  await tap(page, '下一步')
  await visible(page, '示例银行 尾号 0003').waitFor()
  await tap(page, '就这张，下一步')
  await tap(page, '不方便写，打字签')
  await fill(page, '写上您的姓名', '刘桂兰')
  await tap(page, '交上去')
  await visible(page, '交上去了').waitFor()
  await visible(page, row().receipt).waitFor()
  await tap(page, '看办到哪一步')
  await visible(page, /^社区核实，还剩 \d 天$|^社区核实，今天答复$/).waitFor()
  await visible(page, '现在不用您做什么。').waitFor()
  await visible(page, '李小红').waitFor()
  expect(problems).toEqual([])
})

test('she writes a sentence to who has it, is answered, and looks at the form as it would be printed', async () => {
  const { page, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, `features/support/case/index?id=${row()._id}`, 'liuguilan'))
  await visible(page, /^社区核实，/).waitFor()
  expect(await page.getByText('超期了，催一催').count()).toBe(0)
  await tap(page, '和办的人说句话')
  await visible(page, /您写的，望月湖社区计生协看得到/).waitFor()
  await tap(page, '发给办的人')
  await visible(page, '写几个字，办的人才知道您要说什么').waitFor()
  await fill(page, '想说什么，写一句', '医保卡也一起带来吗')
  await tap(page, '发给办的人')
  await visible(page, /^写好了，/).waitFor()

  const village = await newVisitor(browser, looks.desk)
  await village.page.goto(address(cloud, `features/review/queue/index?open=${row()._id}`, 'lixiaohong'))
  await tap(village.page, '写明事由，打开')
  await visible(village.page, '医保卡也一起带来吗').waitFor()
  await tap(village.page, '写给家庭')
  await fill(village.page, '写给这家人，会显示您的名字', '不用带，身份证就行')
  await tap(village.page, '发给这家人')
  await visible(village.page, '写给这家人了，会发消息告诉他们').waitFor()

  await page.reload()
  await visible(page, '不用带，身份证就行').waitFor()
  await page.goto(address(cloud, `features/support/form/index?id=${row()._id}`, 'liuguilan'))
  await page.locator(`[aria-label*="受理号 ${row().receipt}"][aria-label*="签名：刘桂兰"]`).locator('visible=true').first().waitFor()
  expect([...problems, ...village.problems]).toEqual([])
})

test('the promised day has passed: she nudges, once today', async () => {
  const dueAt = row().dueAt
  const isDue = (at: Date | null) => cloud.store.modify('supportCases', { _id: row()._id }, { $set: { dueAt: at } }, { multi: false, merge: true, upsert: false, now: new Date() })
  isDue(new Date(Date.now() - 60_000))
  const { page, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, `features/support/case/index?id=${row()._id}`, 'liuguilan'))
  await tap(page, '超期了，催一催')
  await visible(page, '今天催过了，李小红和上一级会看到。').waitFor()
  isDue(dueAt)
  expect(problems).toEqual([])
})

test('the village compares and agrees, the township sends it back once; she is told what is missing and puts it in', async () => {
  const village = await newVisitor(browser, looks.desk)
  await village.page.goto(address(cloud, `features/review/queue/index?open=${row()._id}`, 'lixiaohong'))
  await visible(village.page, /这户限阅/).waitFor()
  expect(await village.page.getByText('保险在期内').count()).toBe(0)
  await tap(village.page, '写明事由，打开')
  await visible(village.page, '逐条核对 · 1 条请您核对').waitFor()
  await tap(village.page, '看身份证')
  await visible(village.page, '本人能看到您打开过这份材料。').waitFor()
  await village.page.getByRole('img', { name: '身份证第 1 页' }).or(village.page.locator('[aria-label="身份证第 1 页"]')).first().waitFor()
  await village.page.waitForTimeout(500)
  await tap(village.page, '关闭')
  await tap(village.page, /^和材料核对过/)
  await tap(village.page, /^通过，送/)
  await visible(village.page, /^通过了/).waitFor()
  expect(row()).toMatchObject({ state: 'review', at: 1 })

  const township = await newVisitor(browser, looks.desk)
  await township.page.goto(address(cloud, `features/review/queue/index?open=${row()._id}`, 'chenzhiqiang'))
  await tap(township.page, '写明事由，打开')
  await tap(township.page, '一次性退回补正')
  await tap(township.page, '出院小结')
  await tap(township.page, '退回，请补 1 样')
  await visible(township.page, /^退回去了/).waitFor()
  expect(row().state).toBe('returned')

  const { page } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, `features/support/case/index?id=${row()._id}`, 'liuguilan'))
  await visible(page, '要您补 1 样').waitFor()
  await visible(page, '补一份出院小结').waitFor()
  await tap(page, '去补齐')
  await tap(page, '补齐了，交上去')
  await visible(page, '写一句，审核的人就知道了').waitFor()
  await fill(page, '写几句，或写材料什么时候送到社区', '小结明天送到社区')
  await tap(page, '补齐了，交上去')
  await visible(page, /^街道初审，/).waitFor()
  expect(row()).toMatchObject({ state: 'review', at: 1 })
  expect([...village.problems, ...township.problems]).toEqual([])
})

test('refused: the rule, why, and what she may do', async () => {
  const desk = await newVisitor(browser, looks.phone)
  await desk.page.goto(address(cloud, `features/review/queue/index?open=${row()._id}`, 'chenzhiqiang'))
  await tap(desk.page, '写明事由，打开')
  await tap(desk.page, '不予通过')
  await tap(desk.page, '住院时在保')
  await fill(desk.page, '为什么，写给家庭看', '名册上查到住院那几天不在保险期内')
  await desk.page.getByRole('button', { name: '不予通过' }).locator('visible=true').last().click()
  await desk.page.waitForFunction(() => !document.body.innerText.includes('为什么，写给家庭看'))
  expect(row().state).toBe('refused')
  const { page } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, `features/support/case/index?id=${row()._id}`, 'liuguilan'))
  await visible(page, '这次没有通过').waitFor()
  await visible(page, '住院时在保').waitFor()
  await visible(page, /提出申诉/).waitFor()
  expect(desk.problems).toEqual([])
})

test('a notice: somebody has something against it, the county answers on the opened case, and nobody reads who it was', async () => {
  const [loan] = cloud.store.find('supportCases', { filter: { programme: 'loan-interest' } }).docs as unknown as Array<{ _id: string }>
  // Of her own village.
  const orgPath = String(cloud.store.find('people', { filter: { name: '刘桂兰' } }).docs[0]?.orgPath)
  const county = `${orgPath.split('.').slice(0, 3).join('.')}.`
  const stands = { orgPath, state: 'notice', at: 2, waitsAt: null, under: [], dueAt: null, raiseAt: null, raisedTo: null, noticeUntil: new Date(Date.now() + 5 * 86_400_000), announcedAt: county }
  cloud.store.modify('supportCases', { _id: loan!._id }, { $set: stands }, { multi: false, merge: true, upsert: false, now: new Date() })

  const { page, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, 'features/support/notices/index', 'liuguilan'))
  await visible(page, /创业贷款贴息，公示到/).waitFor()
  await tap(page, /的创业贷款贴息有不同意见$/)
  await tap(page, '交上去')
  await visible(page, '写几个字，核实的人才知道去查什么').waitFor()
  await fill(page, '哪里不符合，您是怎么知道的', '他家的贷款是买房用的，不是做生意')
  await tap(page, '交上去')
  await visible(page, '收到了，会去核实').waitFor()

  const desk = await newVisitor(browser, looks.desk)
  await desk.page.goto(address(cloud, 'features/review/queue/index', 'tanjing'))
  await tap(desk.page, '公示异议 1')
  await tap(desk.page, /^创业贷款贴息/)
  await visible(desk.page, '他家的贷款是买房用的，不是做生意').waitFor()
  expect(await desk.page.getByText('刘').count()).toBe(0)
  await tap(desk.page, '不成立，写明理由')
  await fill(desk.page, '怎么核实的，为什么不成立（只存档，不发出去）', '看过合同和进货单，钱用在店里')
  await tap(desk.page, '不成立')
  await visible(desk.page, '公示期间的不同意见 · 都答复了').waitFor()
  expect(cloud.store.find('supportCases', { filter: { _id: loan!._id } }).docs[0]).toMatchObject({ state: 'notice', openObjections: [], answerAt: null })
  expect([...problems, ...desk.problems]).toEqual([])
})
