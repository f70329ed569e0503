/** After a consultation: the counsellor's note, a record that nobody else reads, somebody sent on with their consent and the place's receipt, words without a name, and the list as a table. */
import type { Browser, Page } from 'playwright-core'
import readSheets from 'read-excel-file/node'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import type { StaffRole } from '../../src/domain/org/roles'
import { plantConsultation } from '../fixtures/consulted'
import { postDoc } from '../cloud/fixtures'
import { looks, newVisitor } from './browser'
import { atWork, button, seen } from './desk'
import { address } from './h5'
import { newcomer, withFamily } from './newcomer'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const placeOf = (id: string) => cloud.store.find('places', { filter: { _id: id }, limit: 1 }).docs[0] as unknown as { orgPath: string; shortName: string }
/** Somebody new with a post at this place. */
async function staff(role: StaffRole, name: string, placeId: string): Promise<string> {
  const { persona, call } = await newcomer(cloud)
  await call('account.profile.signIn', {})
  const { orgPath, shortName } = placeOf(placeId)
  cloud.store.insert('posts', [postDoc(personIdOf(persona.openid), { name, role, placeId, placeName: shortName, orgPath, phone: '19900000119' })])
  return persona.id
}
/** A consultation at the sample house that this person came to. */
async function consulted() {
  const who = await withFamily(cloud, '阿兰')
  const { orgPath } = cloud.store.find('venues', { filter: { _id: 'wangyuehu-house' }, limit: 1 }).docs[0] as unknown as { orgPath: string }
  return { who, ...plantConsultation(cloud, { personId: personIdOf(who.persona.openid), name: '阿兰', changed: { venueId: 'wangyuehu-house', orgPath, title: '一对一喂养咨询' } }) }
}
async function phoneOf(persona: string) {
  const { page, problems } = await newVisitor(browser, looks.phone)
  return { page, problems, to: (route: string) => page.goto(address(cloud, route, persona)) }
}
const dialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name })

test('a note written, read, and a referral agreed to, received and answered; what is said in confidence stays there', async () => {
  const [counsellor, contact] = [await staff('counsellor', '周晓燕', 'n103'), await staff('hospitalContact', '郑医生', 'n103')]
  const { who, sessionId, request } = await consulted()
  await atWork(browser, address(cloud, `features/venue/week/index?open=${sessionId}`, counsellor), async (page) => {
    await button(page, '给阿兰写小结').click()
    await button(page, '保存，发给对方').click()
    await seen(page, '请用一两句话写清想对对方说的话').waitFor()
    await page.getByLabel('给对方的小结').fill('睡前一小时少看手机，睡不着就起来坐坐。')
    await page.getByLabel('专业记录').fill('入睡困难两周，无自伤想法。')
    await button(page, '两周后').click()
    // What was begun is there again after a reload.
    await page.reload()
    await page.getByLabel('专业记录').waitFor()
    expect(await page.getByLabel('专业记录').inputValue()).toBe('入睡困难两周，无自伤想法。')
    await button(page, '两周后').click()
    await button(page, '保存，发给对方').dblclick()
    await seen(page, '存好了，阿兰的手机上能看到小结').waitFor()
    await button(page, '打开自己写的记录').waitFor()
    await button(page, '转介到一个地方').click()
    await page.getByLabel('请那边帮什么').fill('睡眠不好两周，想请医生看看')
    await page.getByRole('dialog').getByRole('button', { name: '妇幼保健院' }).click()
    await page.getByRole('radio').locator('visible=true').first().click()
    await dialog(page, '发给对方看').dblclick()
    await seen(page, '等本人同意').waitFor()
  })
  const kept = () => cloud.store.find('referrals', { filter: { request } }).docs as unknown as Array<{ _id: string; state: string; venueName: string }>
  expect(kept()).toHaveLength(1)
  const [{ venueName } = { venueName: '' }] = kept()

  const family = await phoneOf(who.persona.id)
  await family.to(`features/book/booking/index?session=${sessionId}&request=${request}`)
  await seen(family.page, '睡前一小时少看手机').waitFor()
  expect(await family.page.getByText('入睡困难').count()).toBe(0)
  await button(family.page, /想请您.*再来一次/).click()
  await seen(family.page, /起的场次|还没排出来/).waitFor()
  await family.to(`features/book/booking/index?session=${sessionId}&request=${request}`)
  await button(family.page, new RegExp(`^${venueName}`)).click()
  await seen(family.page, '睡眠不好两周，想请医生看看').waitFor()
  await button(family.page, '同意，帮我转').click()
  await dialog(family.page, '我知道了，同意').click()
  await seen(family.page, '已转过去，等对方接').waitFor()

  const [referral] = kept()
  await atWork(browser, address(cloud, 'features/desk/today/index', contact), async (page) => {
    await seen(page, '转介等您接收').waitFor()
    await button(page, '去看这件转介').click()
    await seen(page, '睡眠不好两周，想请医生看看').waitFor()
    await button(page, '接收，告诉对方可以来').click()
    await seen(page, '接收了，阿兰知道可以来了').waitFor()
    await page.getByLabel('一句话').fill('看过了，约了下周三复诊')
    await button(page, '写好了，发回执').dblclick()
    await seen(page, '回执发出去了').waitFor()
    // Nothing is due any more, and the way there stays.
    await page.goto(address(cloud, 'features/desk/today/index', contact))
    await button(page, /^转介与回执/).click()
    await button(page, '办完的').click()
    await seen(page, '睡眠不好两周，想请医生看看').waitFor()
  })
  expect(kept()).toMatchObject([{ _id: referral?._id, state: 'seen' }])
  await family.page.reload()
  await seen(family.page, '看过了，约了下周三复诊').waitFor()
  expect(family.problems).toEqual([])
})

test('the supervisor opens the record with a reason, and the person sees who looked', async () => {
  const [counsellor, supervisor] = [await staff('counsellor', '周晓燕', 'n103'), await staff('countyOfficer', '谭主任', 'n103')]
  const { who, sessionId, request } = await consulted()
  await atWork(browser, address(cloud, `features/venue/note/index?session=${sessionId}&request=${request}`, counsellor), async (page) => {
    await page.getByLabel('给对方的小结').fill('下次带上睡眠日记。')
    await page.getByLabel('专业记录').fill('建议复谈一次。')
    await button(page, '保存，发给对方').click()
    await seen(page, '存好了').waitFor()
  })
  await atWork(browser, address(cloud, `features/venue/records/index?open=${sessionId}.${request}`, supervisor), async (page) => {
    await button(page, '写明事由，打开').click()
    expect(await page.getByText('建议复谈一次').count()).toBe(0)
    await page.getByLabel('为什么看').fill('每月抽查咨询记录')
    await button(page, '写明事由，打开').click()
    await seen(page, '建议复谈一次').waitFor()
  })
  const family = await phoneOf(who.persona.id)
  await family.to('features/account/viewers/index')
  await seen(family.page, '每月抽查咨询记录').waitFor()
  await seen(family.page, /谭主任/).waitFor()
})

test('words without a name come to the venue, once; the list comes down as a table', async () => {
  const { who, sessionId, request } = await consulted()
  const family = await phoneOf(who.persona.id)
  await family.to(`features/book/booking/index?session=${sessionId}&request=${request}`)
  await button(family.page, /^说说这次怎么样/).click()
  await family.page.getByLabel('怎么样，照实说').fill('老师很耐心，就是等得久了点')
  await button(family.page, '发给场馆').dblclick()
  await button(family.page, /^您写给场馆的话/).waitFor()
  await atWork(browser, address(cloud, 'features/venue/week/index', 'liumin'), async (page) => {
    await button(page, '家庭写来的话').click()
    await seen(page, '老师很耐心，就是等得久了点').waitFor()
    expect(await page.getByText('阿兰').count()).toBe(0)
    await page.goto(address(cloud, `features/venue/week/index?open=${sessionId}`, 'liumin'))
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, '导出表格').click()])
    expect(download.suggestedFilename()).toMatch(/^签到名单 .*\.xlsx$/)
    const [sheet] = await readSheets((await download.path())!)
    expect(sheet?.data.slice(1)).toEqual([['序号', '称呼', '数量', '单位', '怎么约的', '现在', '到没到'], [1, '阿兰', 1, '家', '自己约', '已到', '到了']])
  })
  expect(cloud.store.find('bookVoices', { filter: {} }).docs).toHaveLength(1)
})
