/** @jest-environment node */
/** Refused → asked of the level above → looked at again there → granted by a colleague, each on a phone, in the real compiled mini program. */
import type { LocalCloud } from '../../localcloud/local-cloud'
import { hospitalCare } from '../../src/domain/support/shipped/hospital-care'
import { caseDoc } from '../cloud/support/case-doc'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { keys } from '../fixtures/temporary-cloud'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
let phone: Phone | undefined
const id = '01KASEEDJ0VRNEY0000000W002'
const row = () => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as { state: string; at: number }

beforeAll(async () => {
  cloud = await startSeededCloud()
  Object.assign(process.env, keys)
  const personOf = (name: string) => cloud.store.find('people', { filter: { name } }).docs[0] as unknown as { _id: string; orgPath: string }
  const poster = cloud.store.find('posts', { filter: { name: '陈志强' } }).docs[0] as unknown as { personId: string }
  const mother = personOf('刘桂兰')
  const now = new Date()
  const doc = caseDoc({
    _id: id, applicant: mother._id, parties: [mother._id], name: '刘桂兰', who: '刘*', orgPath: mother.orgPath, now, terms: hospitalCare, receipt: 'HL2611-WEAPP2', state: 'refused', at: 1, open: false, waitsAt: null, dueAt: null, raiseAt: null,
    refusal: { rule: '住院时在保', says: '名册上查到住院那几天不在保险期内' },
  })
  cloud.store.insert('supportCases', [
    { ...doc, timeline: [...doc.timeline, { act: '01KASEEDJ0VRNEY0000000REF1', what: 'refuse', at: now, state: 'refused', level: 'township', by: poster.personId, byName: '望月湖街道 陈志强', says: '名册上查到住院那几天不在保险期内' }] },
  ])
})
afterAll(async () => {
  phone?.host.close()
  await cloud.close()
})

async function as(persona: string, page: string): Promise<Phone> {
  phone?.host.close()
  phone = await phoneOf(cloud, `sample-openid-${persona}`, page)
  await phone.host.settle()
  return phone
}

test('the family asks, in its own words, and reads who has it and until when', async () => {
  const mother = await as('liuguilan', `/features/support/case/index?id=${id}`)
  await mother.tapLast('请上一级再看一次')
  for (const words of ['哪里不对，跟上一级说说', '谭婧', '15 个工作日内答复']) expect(mother.text()).toContain(words)
  await mother.tap('材料没看到')
  await mother.type('用您自己的话写', '保险单上写着那几天还在保')
  await mother.tapLast('交给上一级')
  for (const words of ['收到了，上一级正在看', '还有 15 个工作日', '保险单上写着那几天还在保']) expect(mother.text()).toContain(words)
})

test('the county looks at it beside the case, and sends it back to be looked at again', async () => {
  const desk = await as('tanjing', '/features/review/appeals/index')
  await desk.tapLast('住院护理补贴')
  await desk.tapLast('写明事由，打开')
  for (const words of ['保险单上写着那几天还在保', '住院时在保', '逐条核对']) expect(desk.text()).toContain(words)
  await desk.tapLast('请他们重新审')
  await desk.type('写给家里：看了什么，为什么重新审', '保险单看到了，请再核一遍')
  await desk.type('写给重新审的人：要看哪里', '对保险单上的起止日期')
  await desk.tapLast('退回重新审')
  expect(row()).toMatchObject({ state: 'review', at: 1 })
})

test('a colleague of neither decides, and the family reads on', async () => {
  const desk = await as('wangmin', `/features/review/queue/index?open=${id}`)
  await desk.tapLast('写明事由，打开')
  expect(desk.text()).toContain('对保险单上的起止日期')
  for (const words of ['和材料核对过，一致', '材料能证明符合']) while (desk.text().includes(words)) await desk.tap(words)
  const yes = /通过，送[^，。\n ]*?(?:）|保险公司)/.exec(desk.text())?.[0] ?? 'nothing to agree to'
  await desk.tapLast(yes)
  expect(row()).toMatchObject({ state: 'review', at: 2 })
  const mother = await as('liuguilan', `/features/support/case/index?id=${id}`)
  for (const words of ['区计生协审核', '上一级看过，街道初审再来一遍', '保险单看到了，请再核一遍']) expect(mother.text()).toContain(words)
  expect(mother.text()).not.toContain('起止日期')
})
