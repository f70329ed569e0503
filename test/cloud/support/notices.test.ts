/** 公示: as little as must be, special families never, and it ends by itself after its working days. */
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { workingDaysAfter } from '@/domain/support/case/working-days'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { plantBookers } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home } from '../account/person'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc } from './case-doc'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const county = 'n1.n2.n3.'
const soon = () => new Date(Date.now() + 86_400_000)
const announced = (more: object = {}) => {
  const doc = caseDoc({ applicant: plantBookers(cloud, 1)[0]!.personId, orgPath: home, now: new Date(), restricted: false, who: '李*春', title: '创业贷款贴息', programme: 'loan-interest', terms: loanInterest, state: 'notice', at: 2, waitsAt: null, dueAt: null, raiseAt: null, noticeUntil: soon(), announcedAt: county, placeName: '长沙市岳麓区望月湖街道望月湖社区', ...more })
  cloud.store.insert('supportCases', [doc])
  return doc
}
const list = async (placeIds = ['n1', 'n2', 'n3', 'n4', 'n5']) => dataOf<{ notices: { receipt: string }[] }>(await cloud.query('support.notice.list', { placeIds })).notices
const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase

test('everybody reads who, of which village, what and until when, and nothing else', async () => {
  const { receipt } = announced()
  const [one] = await list()
  expect(Object.keys(one!).sort()).toEqual(['receipt', 'title', 'until', 'where', 'who'])
  expect(one).toMatchObject({ receipt, who: '李*春', where: '望月湖社区', title: '创业贷款贴息' })
  expect(await list(['n1', 'n2', 'n9'])).toEqual([])
})

test('a special family, what is internal, and what is over are in nobody’s list', async () => {
  const hidden = [announced({ restricted: true }), announced({ announcedAt: null }), announced({ noticeUntil: new Date(Date.now() - 1000), state: 'approved' })].map(({ receipt }) => receipt)
  const shown = (await list()).map(({ receipt }) => receipt)
  for (const receipt of hidden) expect(shown).not.toContain(receipt)
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4].map((call) => [kind, call] as const)))('it ends by itself, once, when its days are over, whatever run is cut (%s at call %i)', async (kind, call) => {
  const [over, going] = [announced({ noticeUntil: new Date(Date.now() - 1000) }), announced()]
  cloud.faults.inject({ kind, call, function: 'timer' })
  await cloud.fireTimer('timer', 'followCases').catch(() => undefined)
  cloud.faults.clear()
  await cloud.fireTimer('timer', 'followCases')
  expect(stored(over._id)).toMatchObject({ state: 'review', at: 3, isAnnounced: true, noticeUntil: null, announcedAt: null })
  expect(stored(over._id).timeline.filter(({ what }) => what === 'close')).toHaveLength(1)
  expect(stored(going._id).state).toBe('notice')
})

test('the promised days are working days in China', () => {
  expect(loanInterest.publicNotice).toEqual({ kind: 'masked', workingDays: 7 })
  expect(workingDaysAfter('2026-02-13', 7)).toBe('2026-03-02')
  expect(hospitalCare.publicNotice.kind).toBe('none')
})
