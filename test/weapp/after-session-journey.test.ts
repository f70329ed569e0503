/** @jest-environment node */
/** After a consultation, in the real compiled mini program: the counsellor writes on the phone, the family reads it there, and says how it was. */
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { postDoc } from '../cloud/fixtures'
import { plantConsultation } from '../fixtures/consulted'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
let phone: Phone
beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterEach(() => phone?.host.close())
afterAll(() => cloud?.close())

const [counsellor, mother] = ['sample-openid-zhouming', 'sample-openid-yutong']

test('a note goes from phone to phone, a begun one is kept, and words come back without a name', async () => {
  const { orgPath } = cloud.store.find('places', { filter: { _id: 'n103' }, limit: 1 }).docs[0] as unknown as { orgPath: string }
  cloud.store.insert('posts', [postDoc(personIdOf(counsellor), { name: '周晓燕', role: 'counsellor', placeId: 'n103', placeName: '岳麓区', orgPath })])
  const venue = cloud.store.find('venues', { filter: { _id: 'wangyuehu-house' }, limit: 1 }).docs[0] as unknown as { orgPath: string }
  const { sessionId, request } = plantConsultation(cloud, { personId: personIdOf(mother), name: '雨桐', changed: { venueId: 'wangyuehu-house', orgPath: venue.orgPath } })
  const note = `/features/venue/note/index?session=${sessionId}&request=${request}`
  phone = await phoneOf(cloud, counsellor, `/features/venue/session/index?open=${sessionId}`)
  await phone.tapLast('写小结')
  expect(phone.host.route).toBe('features/venue/note/index')
  await phone.type('给对方的小结', '睡前一小时少看手机。')
  await phone.type('专业记录', '入睡困难两周。')
  await phone.host.open(note)
  await phone.tapLast('两周后')
  await phone.tapLast('保存，发给对方')
  expect(phone.text()).toContain('存好了，雨桐的手机上能看到小结')
  expect(cloud.store.find('bookNotes', { filter: { request } }).docs).toHaveLength(1)
  expect(phone.host.problems).toEqual([])
  phone.host.close()

  phone = await phoneOf(cloud, mother, `/features/book/booking/index?session=${sessionId}&request=${request}`)
  expect(phone.text()).toContain('睡前一小时少看手机。')
  expect(phone.text()).not.toContain('入睡困难')
  await phone.tapLast('说说这次怎么样')
  await phone.type('怎么样，照实说', '老师很耐心')
  await phone.tapLast('发给场馆')
  expect(cloud.store.find('bookVoices', { filter: {} }).docs).toMatchObject([{ text: '老师很耐心', byKind: true }])
  expect(phone.host.problems).toEqual([])
})
