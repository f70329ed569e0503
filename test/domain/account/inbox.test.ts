import { gentlenessFor, storedSeesLess, type Gentleness } from '@/domain/account/gentleness'
import { templatesToAsk, type Occasion } from '@/domain/account/inbox/ask-for-prompts'
import { callAt, isCalledFor, mayCallOn } from '@/domain/account/inbox/call-fallback'
import { deliveryOf } from '@/domain/account/inbox/delivery'
import { gentleWording, needsLooking } from '@/domain/account/inbox/gentle-words'
import { inboxGroups, saidArrival } from '@/domain/account/inbox/inbox-groups'
import { initialTopics, kindsOfTab, messageKinds, type MessageKind } from '@/domain/account/inbox/kinds'
import { isQuiet, sendAfter } from '@/domain/account/inbox/quiet-hours'
import { templateData } from '@/domain/account/inbox/template-data'

/** A moment on China's clock. */
const china = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)
const noon = china('2026-11-24 12:00')

describe('夜里不打扰: from 21:00 to 8:00 nothing leaves, for who chose so', () => {
  test.each([
    ['2026-11-24 20:59', '2026-11-24 20:59'],
    ['2026-11-24 21:00', '2026-11-25 08:00'],
    ['2026-11-24 23:30', '2026-11-25 08:00'],
    ['2026-11-25 00:00', '2026-11-25 08:00'],
    ['2026-11-25 07:59', '2026-11-25 08:00'],
    ['2026-11-25 08:00', '2026-11-25 08:00'],
    ['2026-12-31 22:15', '2027-01-01 08:00'],
  ])('ready at %s, it leaves at %s', (ready, leaves) => {
    expect(sendAfter(china(ready), true)).toEqual(china(leaves))
    expect(sendAfter(china(ready), false)).toEqual(china(ready))
    expect(isQuiet(china(ready))).toBe(ready !== leaves)
  })
})

describe('who is spared', () => {
  const [bereaved, disabled] = [{ kind: 'bereaved' as const }, { kind: 'disabled' as const }]
  test.each([
    ['nobody who said nothing', null, null, 'plain'],
    ['who asked for it', true, null, 'gentle'],
    ['a family with a disabled child', null, disabled, 'gentle'],
    ['a bereaved family', null, bereaved, 'bereaved'],
    ['unless it asked to see everything', false, bereaved, 'plain'],
  ])('%s', (_, seesLess, specialFamily, gentleness) => expect(gentlenessFor({ seesLess, specialFamily })).toBe(gentleness))

  test.each([
    ['yes', true, null, true],
    ['no of a special family outweighs the default', false, bereaved, false],
    ['no of anybody else is as if nothing was said: a loss that comes later finds them spared', false, null, null],
  ])('%s', (_, answer, specialFamily, stored) => expect(storedSeesLess(answer, { specialFamily })).toBe(stored))
})

describe('a bereaved family', () => {
  const hurting = { title: '打疫苗', text: '带接种本，孩子不发烧' }
  const plain = { title: '家庭医生周四来', text: '上午 9:30，量血压' }
  test.each<[MessageKind, typeof plain, string | undefined]>([
    ['childHealth', plain, undefined],
    ['parenting', plain, undefined],
    ['festival', { title: '春节好', text: '祝您安康' }, undefined],
    ['health', hurting, undefined],
    ['notice', { title: '亲子活动', text: '周末来玩' }, undefined],
    ['health', plain, plain.title],
    ['case', plain, plain.title],
    ['case', { title: '材料齐了', text: '子女情况已核实' }, '您有一条新消息'],
    ['access', { title: '有人看过您的资料', text: '为核实独生子女情况' }, '您有一条新消息'],
  ])('%s %j is shown as %s', (kind, wording, title) => expect(gentleWording(kind, wording, 'bereaved')?.title).toBe(title))

  test.each(messageKinds)('%s never reaches it with a word that hurts', (kind) => {
    for (const gentleness of ['bereaved', 'gentle'] as const) {
      const shown = gentleWording(kind, hurting, gentleness)
      expect(`${shown?.title}${shown?.text}`).not.toMatch(/孩|婴|儿/)
    }
  })
  test.each(messageKinds)('%s that would be hidden or reworded is looked at before it is shown', (kind) => {
    for (const wording of [hurting, plain]) if (gentleWording(kind, wording, 'bereaved') !== wording) expect(needsLooking(kind, wording)).toBe(true)
  })
})

describe('how a message reaches a person', () => {
  const wording = { title: '题', text: '文' }
  const left = { todo: 1, reminder: 1, progress: 1 }
  const choices = { topics: { ...initialTopics, article: true }, quiet: true, left }
  const everyone: { gentleness: Gentleness; canPush: boolean } = { gentleness: 'plain', canPush: true }
  const night = china('2026-11-24 23:00')

  test.each<[string, MessageKind, Partial<typeof choices>, Partial<typeof everyone>, Date, object]>([
    ['by day with a prompt left, to the phone', 'visit', {}, {}, noon, { what: 'push', template: 'reminder' }],
    ['by night it waits for the morning', 'visit', {}, {}, night, { what: 'wait', until: china('2026-11-25 08:00') }],
    ['unless nights are allowed', 'visit', { quiet: false }, {}, night, { what: 'push' }],
    ['or it is urgent', 'booking', {}, {}, night, { what: 'push', template: 'todo' }],
    ['without a prompt left it stays in the inbox', 'visit', { left: { ...left, reminder: 0 } }, {}, noon, { what: 'stay' }],
    ['as for somebody without WeChat', 'visit', {}, { canPush: false }, noon, { what: 'stay' }],
    ['who looked at my file never leaves the inbox', 'access', {}, {}, noon, { what: 'stay' }],
    ['what was turned off does not come', 'health', { topics: { ...initialTopics, health: false } }, {}, noon, { what: 'withhold' }],
    ['a booking turned off stays in the inbox, silently', 'visit', { topics: { ...initialTopics, booking: false } }, {}, noon, { what: 'stay' }],
    ['a case always comes', 'case', { topics: { health: false, booking: false, notice: false, article: false } }, {}, noon, { what: 'push' }],
    ['a child’s vaccine never reaches a bereaved family', 'childHealth', {}, { gentleness: 'bereaved' }, noon, { what: 'withhold' }],
    ['who asked to be spared, and may have a child, is told it in plain words', 'childHealth', {}, { gentleness: 'gentle' }, noon, { what: 'push', wording: { title: '您有一条新消息', text: '点开就能看' } }],
    ['and is sent no festival', 'festival', {}, { gentleness: 'gentle' }, noon, { what: 'withhold' }],
    ['others are', 'festival', {}, {}, noon, { what: 'stay', wording }],
    ['recommendations come only when asked for', 'article', { topics: initialTopics }, {}, noon, { what: 'withhold' }],
  ])('%s', (_, kind, choice, person, now, expected) =>
    expect(deliveryOf({ kind, wording }, { ...choices, ...choice }, { ...everyone, ...person }, now)).toMatchObject(expected),
  )
})

describe('who is called when a message is not seen, and when', () => {
  const elder = { large: false, birthOn: '1956-03-01', specialFamily: false, hasContact: true }
  test.each([
    ['seventy years old', elder, true],
    ['sixty today', { ...elder, birthOn: '1966-11-24' }, true],
    ['sixty tomorrow', { ...elder, birthOn: '1966-11-25' }, false],
    ['age not known', { ...elder, birthOn: null }, false],
    ['young with the large version', { ...elder, birthOn: '1990-01-01', large: true }, true],
    ['a special family', { ...elder, birthOn: '1980-01-01', specialFamily: true }, true],
    ['nobody there to call', { ...elder, hasContact: false }, false],
  ])('%s', (_, person, called) => expect(isCalledFor(person, noon)).toBe(called))

  test.each([
    ['nothing reached the phone: now', null, false, noon],
    ['it reached the phone: two days later', null, true, china('2026-11-26 12:00')],
    ['it ends sooner: a day before', china('2026-11-26 09:00'), true, china('2026-11-25 09:00')],
    ['it ends within the day: now', china('2026-11-24 18:00'), true, noon],
  ])('%s', (_, until, reached, at) => expect(callAt(until, reached, noon)).toEqual(at))
})

describe('WeChat is asked at the moment of use', () => {
  const held = (left: [number, number, number], askedOn: string | null = null) => ({
    templates: [
      { name: 'todo' as const, id: 'T', left: left[0] },
      { name: 'reminder' as const, id: 'R', left: left[1] },
      { name: 'progress' as const, id: 'P', left: left[2] },
    ],
    askedOn,
  })
  test.each<[string, ReturnType<typeof held>, Occasion, string[]]>([
    ['for what is of use there, the scarcest first', held([1, 0, 0]), 'book', ['R', 'T']],
    ['not for what there is enough of', held([3, 0, 0]), 'book', ['R']],
    ['never twice a day', held([0, 0, 0], '2026-11-24'), 'apply', []],
    ['again the next day', held([0, 0, 0], '2026-11-23'), 'apply', ['T', 'P']],
    ['not at all when enough is left', held([3, 3, 3]), 'apply', []],
    ['except where the person came to add some', held([3, 3, 3]), 'inbox', ['T', 'R', 'P']],
    ['nothing without a template', { templates: [], askedOn: null }, 'inbox', []],
  ])('%s', (_, settings, occasion, ids) => expect(templatesToAsk(settings, occasion, noon).map(({ id }) => id)).toEqual(ids))
})

test('the inbox stands in three parts: what waits, what came today, and the rest', () => {
  const message = (id: string, at: string, action: object | null = null) => ({ id, at: china(at).toISOString(), action })
  const groups = inboxGroups([message('a', '2026-11-24 11:00'), message('b', '2026-11-24 00:00'), message('c', '2026-11-23 23:59'), message('d', '2026-11-01 09:00', {})], noon)
  expect(groups).toMatchObject({ toDo: [{ id: 'd' }], today: [{ id: 'a' }, { id: 'b' }], earlier: [{ id: 'c' }] })
})

test.each([
  ['2026-11-24 09:03', '9:03'],
  ['2026-11-23 23:00', '昨天'],
  ['2026-11-21 08:00', '周六'],
  ['2026-11-18 08:00', '周三'],
  ['2026-11-17 08:00', '11月17日'],
  ['2025-12-31 08:00', '2025年12月31日'],
])('a message of %s came %s', (at, said) => expect(saidArrival(china(at), noon)).toBe(said))

test('each kind stands under exactly one tab', () => {
  const tabs = (['reminders', 'cases', 'notices'] as const).flatMap((tab) => kindsOfTab(tab) ?? [])
  expect([...tabs].sort()).toEqual([...messageKinds].sort())
  expect([kindsOfTab('all'), kindsOfTab('todo')]).toEqual([undefined, undefined])
})

test('a template’s words are cut to WeChat’s twenty characters, by whole characters', () => {
  const long = '一二三四五六七八九十一二三四五六七八九😀完'
  expect(templateData({ title: '一二三', text: long }, china('2026-11-24 09:05'))).toEqual({
    thing1: { value: '一二三' },
    thing2: { value: '一二三四五六七八九十一二三四五六七八九…' },
    time3: { value: '2026年11月24日 9:05' },
  })
})

test.each([
  ['2026-09-12', ['09-12'], false],
  ['2026-09-13', ['09-12'], true],
  ['2026-12-24', ['2026-12-24'], false],
  ['2027-12-24', ['2026-12-24'], true],
  // The 29th of February comes every fourth year; the grief comes every year.
  ['2028-02-29', ['02-29'], false],
  ['2028-02-28', ['02-29'], true],
  ['2027-02-28', ['02-29'], false],
  ['2027-03-01', ['02-29'], false],
  ['2027-03-02', ['02-29'], true],
])('on %s, with %s not to be disturbed, a call may be made: %s', (date, notOn, may) => {
  expect(mayCallOn(date, notOn)).toBe(may)
})
