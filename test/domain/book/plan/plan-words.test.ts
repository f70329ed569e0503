import { alternativeWords, takenWords, type Taken } from '@/domain/book/plan/clash-words'
import { changeWords } from '@/domain/book/plan/change-words'
import { draftProblems, unknownYears } from '@/domain/book/plan/draft-problems'
import { shiftedTimes } from '@/domain/book/session/shifted-times'
import type { PlanException, Service, WeeklyPlan } from '@/domain/book/plan/plan-shape'
import { anEntry, aPlan, aService } from '../../../fixtures/book/plans'

const told = { about: '', bring: '', seatsOf: 'family' as const, mostSeats: 1, cancelHours: 2, offerMinutes: 120 }
const draft = (plan: Partial<WeeklyPlan> = {}, service: Partial<Service> = {}) => {
  const services = [aService({ roomId: 'hall', staffIds: ['xl'], bufferMinutes: 15, ...service })]
  return { services, told: { class: told }, plan: aPlan({ onHolidays: 'open', onMakeUpDays: 'asUsual', ...plan }), rooms: { hall: '活动室', talk: '咨询室' }, staff: { xl: '向岚老师' } }
}
const today = '2026-11-23'
const cancelled: PlanException = { kind: 'cancelled', date: '2026-11-24', entryId: 'e1' }

describe('why a plan cannot be saved', () => {
  test.each<[string, string[], RegExp | undefined]>([
    ['all is well', draftProblems(draft(), today), undefined],
    ['one room and one person twice, tidying up included', draftProblems(draft({ entries: [anEntry(), anEntry({ id: 'e2', at: '10:10' })] }), today), /^周一 9:00“亲子律动”和 10:10“亲子律动”都要用活动室、向岚老师，收拾的时间也算在内。请错开。$/],
    ['behind the buffer', draftProblems(draft({ entries: [anEntry(), anEntry({ id: 'e2', at: '10:15' })] }), today), undefined],
    ['no such service', draftProblems(draft({ entries: [anEntry({ serviceId: 'gone' })] }), today), /^有一场没有选服务/],
    ['no such person', draftProblems({ ...draft(), staff: {} }, today), /^“亲子律动”的房间或老师已经不在名单里/],
    ['a day that has none', draftProblems(draft({ exceptions: [cancelled] }), today), /^11月24日 周二那天没有要改的那一场/],
    ['a day outside', draftProblems(draft({ until: '2026-11-30', exceptions: [{ kind: 'closed', date: '2026-12-01', reason: '停电' }] }), today), /^12月1日 周二不在这份计划的日期里/],
    ['never open', draftProblems(draft({}, { horizonDays: 0, opensAtTime: '09:00', noticeMinutes: 60 }), today), /还没开放就截止了/],
  ])('%s', (_what, problems, words) => {
    if (words) expect(problems).toEqual([expect.stringMatching(words)])
    else expect(problems).toEqual([])
  })
  test('a clash of every week is said once', () => expect(draftProblems(draft({ entries: [anEntry(), anEntry({ id: 'e2' })] }, { horizonDays: 60 }), today)).toHaveLength(1))
  test('a year whose days off are not known is named, where they matter', () => {
    expect(unknownYears(draft({ onHolidays: 'closed' }, { horizonDays: 60 }), '2027-12-20')).toEqual([2027, 2028])
    expect(unknownYears(draft({}, { horizonDays: 60 }), '2027-12-20')).toEqual([])
  })
})

describe('what stands in the way', () => {
  const taken: Taken = { kind: 'room', id: 'hall', name: '活动室', title: '辅食课堂', venueName: '亲子小屋', startsAt: '2026-11-26T02:00:00.000Z', freeAgainAt: '2026-11-26T03:00:00.000Z' }
  test.each([
    ['a room', takenWords(taken, '亲子小屋'), '活动室11月26日 周四 10:00–11:00 已经排了“辅食课堂”'],
    ['a person here', takenWords({ ...taken, kind: 'person', name: '向岚老师' }, '亲子小屋'), '向岚老师11月26日 周四 10:00–11:00 带“辅食课堂”'],
    ['a person elsewhere', takenWords({ ...taken, kind: 'person', name: '向岚老师' }, '会员之家'), '向岚老师11月26日 周四 10:00–11:00 在亲子小屋带“辅食课堂”'],
    ['what would do', alternativeWords({ staffIds: ['a', 'gone'], startsAt: ['2026-11-26T03:00:00.000Z'] }, (id) => (id === 'a' ? '谭婧' : undefined)), '当天 11:00 空着；这个时间谭婧有空。'],
    ['nothing would', alternativeWords({ staffIds: [], startsAt: [] }, () => undefined), '换一天，或换一间房、换一个人。'],
  ])('%s', (_what, said, words) => expect(said).toBe(words))
})

describe('who changed what, line by line', () => {
  test.each<[string, string[], string[]]>([
    ['nothing', changeWords(draft(), draft()), []],
    ['another hour', changeWords(draft(), draft({ entries: [anEntry({ at: '10:00' })] })), ['周一 09:00 亲子律动 改成 周一 10:00 亲子律动']],
    ['one more, one less', changeWords(draft(), draft({ entries: [anEntry({ id: 'e2', weekday: 3 })] })), ['加了周三 09:00 亲子律动', '去掉了周一 09:00 亲子律动']],
    ['a closed day', changeWords(draft(), draft({ exceptions: [{ kind: 'closed', date: '2026-11-26', reason: '停电' }] })), ['11月26日 周四不开门：停电']],
    ['opened again', changeWords(draft({ exceptions: [cancelled] }), draft()), ['取消了“11月24日 周二停一场”']],
    ['a service, its days', changeWords(draft(), draft({ onHolidays: 'closed' }, { capacity: 4 })), ['改了服务“亲子律动”', '改了节假日和起止日期']],
    ['names', changeWords(draft(), { ...draft(), rooms: { hall: '大厅' }, staff: { xl: '向岚老师', tj: '谭婧' } }), ['房间“活动室”改叫“大厅”', '去掉了房间“咨询室”', '加了老师“谭婧”']],
  ])('%s', (_what, said, words) => expect(said).toEqual(words))
})

describe('a session that begins at another hour', () => {
  const china = (text: string) => new Date(`2026-11-${text}:00+08:00`)
  const times = { startsAt: china('26T10:00'), opensAt: china('19T09:00'), closesAt: china('26T09:00'), cancelUntil: china('26T08:00'), releasesAt: china('25T22:00') }
  test('what is before its start stays as far before it; when it opens was promised', () =>
    expect(shiftedTimes(times, china('28T15:00'), china('20T12:00'))).toEqual({ opensAt: times.opensAt, closesAt: china('28T14:00'), cancelUntil: china('28T13:00'), releasesAt: china('28T03:00') }))
  test('before the day on which it would open: it opens now', () =>
    expect(shiftedTimes({ ...times, opensAt: china('25T09:00') }, china('24T10:00'), china('20T12:00')).opensAt).toEqual(china('20T12:00')))
})
