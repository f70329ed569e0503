/** @jest-environment node */
import type { LocalCloud } from '../../localcloud/local-cloud'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
let mother: Phone

beforeAll(async () => {
  cloud = await startSeededCloud()
  mother = await phoneOf(cloud, 'sample-openid-liuguilan')
})
afterAll(async () => {
  mother?.host.close()
  await cloud?.close()
})

const filed = () => cloud.store.find('supportCases', { filter: { programme: 'three-combination' } }).docs[0] as unknown as { state: string; receipt: string; placeName: string } | undefined

test('an application is filled in, one question a screen, read over, signed with the name, and filed', async () => {
  await mother.host.open('/features/support/apply/index?programme=three-combination')
  await mother.tap('开始填')
  expect(mother.text()).toContain('您家是计生家庭吗？')
  await mother.tapLast('是')
  expect(mother.text()).toContain('有想做、正在做的项目吗？')
  await mother.tapLast('是')
  await mother.tapLast('不是')
  expect(mother.text()).toContain('还差姓名和身份证号')
  await mother.tapLast('去填')
  await mother.type('姓名', '刘桂兰')
  await mother.type('身份证号', '430104195603074222')
  await mother.tapLast('存下来')
  await mother.tapLast('我知道了，同意')
  expect(mother.text()).toContain('要 3 样材料')
  // The camera with a frame of the card's shape; without it the album.
  await mother.tapLast('拍照，或选图片')
  expect(mother.text()).toMatch(/四个角都在框里/)
  await mother.tapLast('先不拍')
  expect(mother.text()).not.toMatch(/四个角都在框里/)
  await mother.tapLast('下一步')
  await mother.tapLast('先不填卡号')
  expect(mother.text()).toContain('看一遍，对了就签名')
  await mother.tapLast('不方便写，打字签')
  await mother.type('写上您的姓名', '刘桂兰')
  await mother.tapLast('交上去')
  expect(mother.text()).toContain(filed()?.receipt)
  expect(filed()).toMatchObject({ state: 'review' })
})

test('a sentence is written to who has it', async () => {
  await mother.tapLast('看办到哪一步')
  await mother.tap('和办的人说句话')
  expect(mother.host.route).toBe('features/support/talk/index')
  expect(mother.text()).toContain('您写的，望月湖社区计生协看得到')
  await mother.type('想说什么，写一句', '什么时候来看场地')
  await mother.tapLast('发给办的人')
  expect(mother.text()).toContain('写好了')
  expect(mother.text()).toContain('什么时候来看场地')
  await mother.host.back()
})

test('who has it and what comes next is read on one page, and it can be taken back', async () => {
  expect(mother.host.route).toBe('features/support/case/index')
  expect(mother.text()).toContain('村里推荐')
  expect(mother.text()).toContain('李小红')
  await mother.tap('不办了，收回申请')
  await mother.tapLast('收回')
  expect(filed()?.state).toBe('withdrawn')
})

test('the yearly review: two taps, and the money goes on', async () => {
  const review = String(cloud.store.find('annualReviews', { filter: { caseId: '01KASEEDGRANT0000000000001' } }).docs[0]?._id)
  await mother.host.open(`/features/support/annual/index?id=${review}`)
  expect(mother.text()).toContain('情况有变化吗？')
  await mother.tapLast('没有变化')
  await mother.tapLast('对，没有变化')
  expect(mother.text()).toContain('收到了，社区在核对')
  expect(cloud.store.find('annualReviews', { filter: { _id: review } }).docs[0]).toMatchObject({ state: 'answered' })
})
