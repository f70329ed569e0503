import type { VenueDay } from '@/domain/book/plan-contract'
import { bufferOf, draftOf, isMoved, moveClash, whoHearsOfMove } from '@/domain/book/week/move-draft'
import { draftLike, freeDraft, openClash } from '@/domain/book/week/open-draft'
import { effectGroups, effectNotes, effectWords, familiesTold } from '@/domain/book/week/effect-words'
import { dayColumns } from '@/domain/book/week/day-columns'
import type { PlanEffects } from '@/domain/book/plan-contract'
import { numberBounds, serviceDraft, serviceFaults, servicePlanned } from '@/domain/book/plan/service-draft'
import { aService } from '../../../fixtures/book/plans'

const china = (time: string) => new Date(`2026-11-26T${time}:00+08:00`).toISOString()
const session = { id: 's1', date: '2026-11-26', startsAt: china('10:00'), endsAt: china('11:00') }
const taken = (kind: 'room' | 'person', id: string, sessionId: string, from: string, until: string, venueName = '亲子小屋'): VenueDay['taken'][number] => ({ kind, id, sessionId, title: '辅食课堂', venueName, startsAt: china(from), freeAgainAt: china(until) })
const day: VenueDay = {
  rooms: [{ id: 'hall', name: '活动室' }, { id: 'talk', name: '咨询室' }],
  staff: [{ id: 'xl', name: '向岚老师' }, { id: 'tj', name: '谭婧' }],
  taken: [taken('room', 'hall', 's1', '10:00', '11:15'), taken('person', 'xl', 's1', '10:00', '11:15'), taken('room', 'hall', 's2', '14:00', '15:00'), taken('person', 'tj', 's9', '16:00', '17:00', '会员之家')],
}
const now = draftOf(session, day)

describe('a session on its way', () => {
  test('begins as it is', () => expect([now, bufferOf(session, day)]).toEqual([{ date: '2026-11-26', time: '10:00', roomId: 'hall', staffIds: ['xl'] }, 15]))
  test('the same people in another order is no move', () => expect([isMoved(now, { ...now }), isMoved({ ...now, time: '10:15' }, now)]).toEqual([false, true]))
  test.each([
    ['free', { time: '12:00' }, undefined],
    ['its own place is not in its way', { time: '10:30' }, undefined],
    ['tidying up counts', { time: '13:00' }, { words: '活动室11月26日 周四 14:00–15:00 已经排了“辅食课堂”。', times: ['15:00', '15:15', '15:30'], people: [] }],
    ['a person elsewhere', { time: '15:30', staffIds: ['tj'] }, { words: '谭婧11月26日 周四 16:00–17:00 在会员之家带“辅食课堂”。', times: ['17:00', '17:15', '17:30'], people: [{ id: 'xl', name: '向岚老师' }] }],
  ])('%s', (_what, part, clash) => expect(moveClash(session, { ...now, ...part }, 15, day, '亲子小屋')).toEqual(clash))
  test('whom it concerns', () => {
    const row = (state: 'booked' | 'waiting' | 'left', by: 'app' | 'desk', name = '刘奶奶') => ({ request: name, name, seats: 1, state, by, arrived: false, askedAt: china('08:00') })
    expect([whoHearsOfMove([]), whoHearsOfMove([row('left', 'app')])]).toEqual(Array(2).fill('这一场还没有人约，移动不打扰谁。'))
    expect(whoHearsOfMove([row('booked', 'app'), row('waiting', 'app'), row('booked', 'desk')])).toBe('影响 3 家，名额和候补都留着。会马上告诉 2 家原来和新的时间，来不了的开始前都能取消。代约的 1 家收不到消息，请打电话说一声：刘奶奶。')
  })
})

describe('one more session', () => {
  const like = { ...session, title: '辅食课堂', withWhom: '向岚老师', venueName: '亲子小屋', seats: { capacity: 8 } } as Parameters<typeof freeDraft>[0]
  const draft = draftLike(like, 1, new Date(china('08:00').replace('11-26', '11-20')))
  test('begins where its room and people are free', () => expect([draft.time, freeDraft(like, draft, day, day).time]).toEqual(['10:00', '11:15']))
  test('with somebody else it waits for the room alone', () => expect(openClash(like, { ...draft, withWhom: '谭婧', time: '13:30' }, day, day)).toMatchObject({ words: expect.stringContaining('活动室'), times: ['15:00', '15:15', '15:30'] }))
  test('where nothing stands in the way it begins as the other', () => expect(freeDraft(like, { ...draft, time: '12:00' }, day, day).time).toBe('12:00'))
})

describe('who is affected, in words', () => {
  const nothing: PlanEffects = { problems: [], unknownYears: [], closed: [], moved: [], resized: [], opened: 0, byHand: 0, stayClosed: 0, blocked: [] }
  const one = { id: 's1', title: '辅食课堂', startsAt: china('10:00'), endsAt: china('11:00'), families: 2 }
  const all: PlanEffects = {
    ...nothing,
    closed: [{ ...one, families: 0, why: '停电' }, { ...one, id: 's2', why: '停电' }],
    moved: [{ ...one, to: { startsAt: china('14:00'), endsAt: china('15:00') }, what: ['time', 'staff'], room: '', withWhom: '谭婧' }],
    resized: [{ ...one, from: 8, to: 6 }],
    opened: 3,
    byHand: 1,
    stayClosed: 2,
    unknownYears: [2028],
  }
  test('nobody', () => expect([effectWords(nothing), effectGroups(nothing), effectNotes(nothing)]).toEqual(['已经开放的场次都不变，谁也不影响。', [], []]))
  test('new ones concern nobody', () => expect(effectWords({ ...nothing, opened: 2 })).toBe('新开 2 场，还没有人约，不打扰谁。'))
  test('who keeps a seat is not told', () => expect([familiesTold(all), effectWords(all)]).toEqual([4, '停办 2 场、移动 1 场、改名额 1 场、新开 3 场，影响 4 家，会通知他们。']))
  test('those with families stand first', () => expect(effectGroups(all).map(({ title, lines }) => [title, lines.map(({ id, text }) => `${id} ${text}`)])).toEqual([
    ['停办', ['s2 11月26日 周四 10:00 辅食课堂', 's1 11月26日 周四 10:00 辅食课堂']],
    ['移动', ['s1 11月26日 周四 10:00 辅食课堂，到 11月26日 周四 14:00，由谭婧带']],
    ['改名额', ['s1 11月26日 周四 10:00 辅食课堂，8 个改成 6 个']],
  ]))
  test('what else is to know', () => expect(effectNotes(all)).toHaveLength(4))
})

test('a day by room and by person: what is elsewhere is shown, what has no room has a column of its own', () => {
  const card = (id: string, startsAt: string, endsAt: string) => ({ ...session, id, startsAt: china(startsAt), endsAt: china(endsAt) }) as Parameters<typeof dayColumns>[1][number]
  const cards = [card('s1', '10:00', '11:00'), card('s2', '14:00', '14:45'), card('s3', '09:00', '09:30')]
  const told = (by: 'room' | 'person') => dayColumns('2026-11-26', cards, day, by).map(({ name, blocks, elsewhere }) => [name, blocks.map(({ session: { id } }) => id), elsewhere.length])
  expect(told('room')).toEqual([['活动室', ['s1', 's2'], 0], ['咨询室', [], 0], ['没有定房间', ['s3'], 0]])
  expect(told('person')).toEqual([['向岚老师', ['s1'], 0], ['谭婧', [], 1], ['没有定老师', ['s3', 's2'], 0]])
})

describe('a service as it is filled in', () => {
  const told = { about: '', bring: '', seatsOf: 'family' as const, mostSeats: 1, cancelHours: 2, offerMinutes: 120 }
  const service = aService({ audience: { childMonths: { from: 6, to: 13 }, stages: ['baby'], specialFirstHours: 24 }, quotas: [{ key: 'class', per: 'week', most: 3 }], releaseMinutes: 720, keptForPhone: 1 })
  const draft = serviceDraft(service, told)
  test('taken over as it is, it is the same', () => expect(servicePlanned(draft)).toEqual({ service, told }))
  test('what is left empty is no rule', () => expect(servicePlanned({ ...draft, monthsFrom: '', monthsTo: '', specialFirstHours: '', quotaMost: '' }).service).toMatchObject({ audience: { stages: ['baby'] }, quotas: [] }))
  test.each([
    ['all is well', {}, []],
    ['no name', { service: { ...service, name: ' ' } }, ['name']],
    ['no number', { minutes: '一小时' }, ['minutes']],
    ['more kept than there are', { keptForPhone: '11' }, ['keptForPhone']],
    ['half an age', { monthsTo: '' }, ['monthsTo']],
    ['an age that ends before it begins', { monthsTo: '6' }, ['monthsTo']],
  ])('%s', (_what, part, fields) => expect(Object.keys(serviceFaults({ ...draft, ...part }))).toEqual(fields))
  const asks = (...questions: Array<readonly [ask: string, choices: string]>) => ({ ...draft, questions: questions.map(([ask, choices]) => ({ ask, choices })) })
  test('what families are asked is taken over, and a line left empty is no question', () => {
    const questions = [{ ask: '对什么过敏' }, { ask: '推车来吗', choices: ['推', '不推'] }]
    expect(servicePlanned(asks([' 对什么过敏', ''], ['推车来吗', '推、不推，'], ['', ' '])).service.questions).toEqual(questions)
    const asking = { ...service, questions }
    expect(servicePlanned(serviceDraft(asking, told))).toEqual({ service: asking, told })
    expect(servicePlanned({ ...serviceDraft(asking, told), questions: [] }).service).not.toHaveProperty('questions')
  })
  test.each([
    ['choices of nothing', asks(['', '有、没有'])], ['one choice', asks(['过敏吗', '有'])], ['seven choices', asks(['几个', '1、2、3、4、5、6、7'])],
    ['the same choice twice', asks(['过敏吗', '有、有'])], ['the same question twice', asks(['过敏吗', ''], ['过敏吗 ', ''])], ['a choice as long as a sentence', asks(['过敏吗', `有、${'很'.repeat(21)}`])],
  ])('%s is said beside the questions', (_what, wrong) => expect(Object.keys(serviceFaults(wrong))).toEqual(['questions']))
  test('every number has its words', () => expect(Object.values(numberBounds).every(({ label, unit }) => label !== '' && unit !== '')).toBe(true))
})
