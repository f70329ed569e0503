/** From the first question to the money: an old mother files from her phone, the village and the township look at it at the desk, she is asked once for what is missing, the county agrees, the insurer pays. Another is refused, and the level above has it looked at again. */
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { keys } from '../fixtures/temporary-cloud'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { hospitalCare } from '../../src/domain/support/shipped/hospital-care'
import { caseDoc } from '../cloud/support/case-doc'
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
/** Key by key, as people do: the digits stand in fours. */
async function typeCard(page: Page, keys: string, stands: string) {
  const field = page.getByLabel('卡号').locator('visible=true').first()
  await field.fill('')
  await field.pressSequentially(keys)
  expect(await field.inputValue()).toBe(stands)
}
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
  const [another] = await Promise.all([page.waitForEvent('filechooser'), tap(page, '拍住院发票')])
  await another.setFiles(path.resolve(__dirname, '../fixtures/pictures/upright.jpg'))
  const waiting = page.getByText('照片还在这里，不用重拍；有网了自己会传。').locator('visible=true')
  while ((await waiting.count()) < 2) await page.waitForTimeout(100)
  await tap(page, '上一步')
  await context.setOffline(false)
  await tap(page, '下一个')
  await visible(page, '传好了').waitFor()
  await visible(page, '拍 3 样，别的都有了').waitFor()
  // Both are in the draft before the next step: whoever closes the page finds them again.
  while ((row() as unknown as { papers: object[] }).papers.length < 2) await page.waitForTimeout(100)
  await tap(page, '下一步')
  await typeCard(page, '6217000010000000007', '6217 0000 1000 0000 007')
  await fill(page, '户名', '刘桂兰')
  await fill(page, '开户银行', '示例银行')
  await tap(page, '存好，下一步')
  await visible(page, '卡号对不上，多半是有一位按错了').waitFor()
  await typeCard(page, '6217000010000000003', '6217 0000 1000 0000 003')
  await tap(page, '存好，下一步')
  await agree(page, /同意/)
  await visible(page, '看一遍，对了就签名').waitFor()

  // Gone on with from 我的办件, on the same draft.
  await page.goto(address(cloud, 'features/support/cases/index', 'liuguilan'))
  await tap(page, /^住院护理补贴/)
  await tap(page, '开始填')
  await visible(page, '拍 3 样，别的都有了').waitFor()
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
  // Of a special family, what hurts is seen when it is asked for.
  await tap(page, '看整张表')
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

test('the township agrees, then the county; the insurer answers and says when it paid; she reads the working and the money', async () => {
  const agrees = async (persona: string) => {
    const desk = await newVisitor(browser, looks.desk)
    await desk.page.goto(address(cloud, `features/review/queue/index?open=${row()._id}`, persona))
    await tap(desk.page, '写明事由，打开')
    const yes = desk.page.getByRole('button', { name: /^通过，/ }).or(desk.page.getByRole('button', { name: /^还有 \d+ 条没核对/ })).locator('visible=true').first()
    await yes.waitFor()
    for (const words of [/^和材料核对过/, /^材料能证明符合/]) while ((await desk.page.getByRole('button', { name: words }).locator('visible=true').count()) > 0) await tap(desk.page, words)
    await tap(desk.page, /^通过，/)
    await visible(desk.page, /^通过了/).waitFor()
    expect(desk.problems).toEqual([])
  }
  await agrees('chenzhiqiang')
  expect(row()).toMatchObject({ state: 'review', at: 2 })
  await agrees('tanjing')
  expect(row()).toMatchObject({ state: 'review', at: 3 })
  await agrees('hejun')
  expect(row().state).toBe('approved')
  const insurer = await newVisitor(browser, looks.desk)
  await insurer.page.goto(address(cloud, 'features/payments/partner/index', 'hejun'))
  await tap(insurer.page, /住院护理补贴/)
  await tap(insurer.page, '记下到账')
  await visible(insurer.page, '记好了，对方会收到消息').waitFor()
  const { page } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, `features/support/case/index?id=${row()._id}`, 'liuguilan'))
  await visible(page, '钱到账了').waitFor()
  await visible(page, /天 × /).waitFor()
  await visible(page, '到账的').waitFor()
  expect(insurer.problems).toEqual([])
})

/** Another stay in hospital, as the township has it before it is refused. */
const refusedId = '01KASEEDJ0VRNEY0000000E001'
const refused = () => cloud.store.find('supportCases', { filter: { _id: refusedId } }).docs[0] as unknown as { _id: string; state: string; at: number }
function plantToRefuse(): void {
  Object.assign(process.env, keys)
  const orgPath = String(cloud.store.find('people', { filter: { name: '刘桂兰' } }).docs[0]?.orgPath)
  cloud.store.insert('supportCases', [
    caseDoc({
      _id: refusedId, applicant: mother(), parties: [mother()], name: '刘桂兰', who: '刘*', orgPath, now: new Date(), at: 1, waitsAt: `${orgPath.split('.').slice(0, 4).join('.')}.`, dueAt: new Date(Date.now() + 3 * 86_400_000), raiseAt: null, terms: hospitalCare, receipt: 'HL2611-JRNEY3',
      slot: `free:${refusedId}`, checks: ['confirmed', 'covered'].map((rule) => ({ rule, level: 'village' as const, byName: '望月湖社区 李小红', says: '与材料一致' })), toLookAt: 0,
    }),
  ])
}

test('refused: the rule, why, and what she may do', async () => {
  plantToRefuse()
  const desk = await newVisitor(browser, looks.phone)
  await desk.page.goto(address(cloud, `features/review/queue/index?open=${refused()._id}`, 'chenzhiqiang'))
  await tap(desk.page, '写明事由，打开')
  await tap(desk.page, '不予通过')
  await tap(desk.page, '住院时在保')
  await fill(desk.page, '为什么，写给家庭看', '名册上查到住院那几天不在保险期内')
  await desk.page.getByRole('button', { name: '不予通过' }).locator('visible=true').last().click()
  await desk.page.waitForFunction(() => !document.body.innerText.includes('为什么，写给家庭看'))
  expect(refused().state).toBe('refused')
  const { page } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, `features/support/case/index?id=${refused()._id}`, 'liuguilan'))
  await visible(page, '这次没有通过').waitFor()
  await visible(page, '住院时在保').waitFor()
  await visible(page, /提出申诉/).waitFor()
  expect(desk.problems).toEqual([])
})

test('refused → asked one level above → looked at again → decided by another officer', async () => {
  const { page, problems } = await newVisitor(browser, looks.phone)
  await page.goto(address(cloud, `features/support/case/index?id=${refused()._id}`, 'liuguilan'))
  await tap(page, '请上一级再看一次')
  await visible(page, '哪里不对，跟上一级说说').waitFor()
  await visible(page, '15 个工作日内答复').waitFor()
  await tap(page, '交给上一级')
  await visible(page, '写几个字，上一级才知道要看哪里').waitFor()
  await tap(page, '材料没看到')
  await fill(page, '用您自己的话写', '保险单上写着那几天还在保')
  await tap(page, '交给上一级')
  await visible(page, '收到了，上一级正在看').waitFor()
  await visible(page, /^最晚.*还有 15 个工作日/).waitFor()
  await visible(page, '保险单上写着那几天还在保').waitFor()
  await page.goto(address(cloud, `features/support/case/index?id=${refused()._id}`, 'liuguilan'))
  await visible(page, '上一级：正在复核').waitFor()

  // The county, not the township that refused: from 今天, with a reason, for she is of a special family.
  const desk = await newVisitor(browser, looks.desk)
  await desk.page.goto(address(cloud, 'features/review/appeals/index', 'tanjing'))
  await tap(desk.page, /^住院护理补贴/)
  await tap(desk.page, '写明事由，打开')
  await visible(desk.page, '保险单上写着那几天还在保').waitFor()
  await visible(desk.page, /^逐条核对/).waitFor()
  await tap(desk.page, '请他们重新审')
  await tap(desk.page, '退回重新审')
  await visible(desk.page, '写清楚要看哪里').waitFor()
  await fill(desk.page, '写给家里：看了什么，为什么重新审', '保险单看到了，请街道再核一遍')
  await fill(desk.page, '写给重新审的人：要看哪里', '对保险单上的起止日期')
  await tap(desk.page, '退回重新审')
  await visible(desk.page, /^退回去重新审了/).waitFor()
  expect(refused()).toMatchObject({ state: 'review', at: 1 })

  // Who refused it, alone in the township, reads why not; so it came to the county, to a colleague of who reopened it.
  const refuser = await newVisitor(browser, looks.desk)
  await refuser.page.goto(address(cloud, `features/review/queue/index?open=${refused()._id}`, 'chenzhiqiang'))
  await tap(refuser.page, '写明事由，打开')
  await visible(refuser.page, '上一次是您没有让它通过的，这一次要请另一位同事来审。').waitFor()
  const colleague = await newVisitor(browser, looks.desk)
  await colleague.page.goto(address(cloud, `features/review/queue/index?open=${refused()._id}`, 'wangmin'))
  await tap(colleague.page, '写明事由，打开')
  await visible(colleague.page, /对保险单上的起止日期/).waitFor()
  while ((await colleague.page.getByRole('button', { name: /^(和材料核对过|材料能证明符合)/ }).count()) > 0) await tap(colleague.page, /^(和材料核对过|材料能证明符合)/)
  await tap(colleague.page, /^通过，送/)
  await visible(colleague.page, /^通过了/).waitFor()
  expect(refused()).toMatchObject({ state: 'review', at: 2 })

  await page.goto(address(cloud, `features/support/case/index?id=${refused()._id}`, 'liuguilan'))
  await visible(page, /^区计生协审核，/).waitFor()
  await visible(page, '上一级看过，街道初审再来一遍').waitFor()
  await visible(page, '“保险单看到了，请街道再核一遍”').waitFor()
  expect([...problems, ...desk.problems, ...refuser.problems, ...colleague.problems]).toEqual([])
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
