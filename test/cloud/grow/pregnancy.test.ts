import { people } from '../../../cloudfunctions/account/collections'
import { pregnancies } from '../../../cloudfunctions/grow/pregnancy/collections'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { addDays } from '../../../src/domain/grow/calendar-days'
import { foldedPregnancy } from '../../../src/domain/grow/pregnancy/file/folded-pregnancy'
import type { NewPregnancyEntry, Pregnancy, PregnancyNote } from '../../../src/domain/grow/pregnancy-contract'
import { cutKinds } from '../../fixtures/cut-kinds'
import { meOf, openPlaces, somebody, type Someone } from '../account/person'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
openPlaces((opened) => {
  cloud = opened
})

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const line = (note: PregnancyNote): NewPregnancyEntry => ({ id: nextUlid(), at: new Date().toISOString(), note })
const dated = () => line({ what: 'dated', dating: { by: 'lastPeriod', on: addDays(today, -100) } })
const weighed = (weightKg = 58) => line({ what: 'weighed', on: addDays(today, -1), weightKg })
const lost = () => line({ what: 'lost' })
const born = (on = today) => line({ what: 'born', on })
const agree = newestVersion('health')

interface Writing {
  as: Someone
  pregnancyId: string
  entries: NewPregnancyEntry[]
  agree?: number
}
const note = ({ as, ...input }: Writing) => cloud.mutate('grow.pregnancy.note', { id: nextUlid(), ...input }, as)
const mine = async (as: Someone) => dataOf<{ pregnancy: Pregnancy | null }>(await cloud.query('grow.pregnancy.mine', {}, as)).pregnancy
const stored = (as: Someone) => cloud.store.find('pregnancies', { filter: { personId: as.personId } }).docs.map((doc) => pregnancies.schema.parse(doc))
const stages = (as: Someone, ...said: string[]) => cloud.mutate('account.profile.edit', { stages: said }, as)

async function pregnant(...more: NewPregnancyEntry[]) {
  const who = await somebody(cloud)
  const pregnancyId = nextUlid()
  dataOf(await note({ as: who, pregnancyId, entries: [dated(), ...more], agree }))
  return { who, pregnancyId }
}

test('without a consent nothing is stored; with it the file begins, and is read by nobody else', async () => {
  const who = await somebody(cloud)
  const pregnancyId = nextUlid()
  const entries = [dated()]
  expect(codeOf(await note({ as: who, pregnancyId, entries }))).toBe('NEEDS_CONSENT')
  expect(codeOf(await note({ as: who, pregnancyId, entries, agree: agree - 1 }))).toBe('CONFLICT')
  expect(stored(who)).toEqual([])
  expect(dataOf(await note({ as: who, pregnancyId, entries, agree }))).toEqual({ pregnancyId, rev: 1 })
  expect(await mine(who)).toMatchObject({ id: pregnancyId, rev: 1, log: [{ id: entries[0]?.id }] })
  const other = await somebody(cloud)
  expect(await mine(other)).toBeNull()
  // Another person's pregnancy of the same id is another one.
  dataOf(await note({ as: other, pregnancyId, entries: [weighed(70)], agree }))
  expect((await mine(who))?.log).toHaveLength(1)
})

test('reading costs one round trip, noting two, beginning three, a loss five, which also takes away what was told', async () => {
  const who = await somebody(cloud)
  dataOf(await cloud.mutate('account.consent.give', { kind: 'health', version: agree }, who))
  const pregnancyId = nextUlid()
  const trips: number[] = []
  for (const act of [() => note({ as: who, pregnancyId, entries: [dated()] }), () => note({ as: who, pregnancyId, entries: [weighed()] }), () => mine(who), () => note({ as: who, pregnancyId, entries: [lost()] })]) {
    cloud.resetCosts()
    await act()
    trips.push(...cloud.costs().map(({ last }) => last.roundTrips))
  }
  expect(trips).toEqual([3, 2, 1, 5])
})

test.each<[string, PregnancyNote]>([
  ['a weight of a day to come', { what: 'weighed', on: '2999-01-01', weightKg: 60 }],
  ['a birth to come', { what: 'born', on: '2999-01-01' }],
  ['an ultrasound to come', { what: 'dated', dating: { by: 'ultrasound', on: '2999-01-01', weeks: 12, days: 0 } }],
  ['a week that there is not', { what: 'dated', dating: { by: 'ultrasound', on: '2026-01-01', weeks: 60, days: 0 } }],
  ['a weight that nobody has', { what: 'weighed', on: '2026-01-01', weightKg: 400 }],
])('%s is refused', async (_, bad) => {
  const who = await somebody(cloud)
  expect(codeOf(await note({ as: who, pregnancyId: nextUlid(), entries: [line(bad)], agree }))).toBe('BAD_INPUT')
  expect(stored(who)).toEqual([])
})

test('a due date that a doctor named may lie ahead', async () => {
  const who = await somebody(cloud)
  dataOf(await note({ as: who, pregnancyId: nextUlid(), entries: [line({ what: 'dated', dating: { by: 'doctor', on: addDays(today, 150) } })], agree }))
  expect(foldedPregnancy((await mine(who))?.log ?? []).due).toBe(addDays(today, 150))
})

describe('every line is in exactly once', () => {
  test('when it is sent again, alone or with others, and twice in one sending', async () => {
    const { who, pregnancyId } = await pregnant()
    const [a, b] = [weighed(), weighed(59)]
    for (const entries of [[a], [a, b], [b, b], [a]]) dataOf(await note({ as: who, pregnancyId, entries }))
    expect(stored(who)[0]?.log.slice(1).map(({ id }) => id)).toEqual([a.id, b.id])
  })

  test('two phones that begin at once share one pregnancy, whatever they call it', async () => {
    const who = await somebody(cloud)
    const lines = Array.from({ length: 4 }, () => weighed())
    const answers = await Promise.all(lines.map((one) => note({ as: who, pregnancyId: nextUlid(), entries: [one], agree })))
    const ids = answers.map((answer) => dataOf<{ pregnancyId: string }>(answer).pregnancyId)
    expect(new Set(ids).size).toBe(1)
    expect(stored(who).map(({ log }) => new Set(log.map(({ id }) => id)))).toEqual([new Set(lines.map(({ id }) => id))])
  })

  test('a line that joined another pregnancy stays with it when it is sent again after its end', async () => {
    const { who, pregnancyId } = await pregnant()
    const late = weighed()
    const other = nextUlid()
    dataOf(await note({ as: who, pregnancyId: other, entries: [late] }))
    dataOf(await note({ as: who, pregnancyId, entries: [lost()] }))
    expect(dataOf(await note({ as: who, pregnancyId: other, entries: [late] }))).toMatchObject({ pregnancyId })
    expect(stored(who)).toHaveLength(1)
  })

  const cuts = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))
  test.each(cuts(4))('%s at call %i of the first line, and the same tap again', async (kind, call) => {
    const who = await somebody(cloud)
    const writing = { as: who, pregnancyId: nextUlid(), entries: [dated(), weighed()], agree }
    const fault = cloud.faults.inject({ kind, call, action: 'grow.pregnancy.note' })
    expect([(await note(writing)).ok, fault.hits]).toEqual([false, 1])
    cloud.faults.clear()
    dataOf(await note(writing))
    expect(stored(who).map(({ log, rev }) => [log.map(({ id }) => id), rev])).toEqual([[writing.entries.map(({ id }) => id), 1]])
  })
  test.each(cuts(3))('%s at call %i of a loss, and the same tap again', async (kind, call) => {
    const { who, pregnancyId } = await pregnant()
    dataOf(await stages(who, 'pregnant', 'child'))
    const writing = { as: who, pregnancyId, entries: [lost()] }
    const fault = cloud.faults.inject({ kind, call, action: 'grow.pregnancy.note' })
    expect([(await note(writing)).ok, fault.hits]).toEqual([false, 1])
    cloud.faults.clear()
    dataOf(await note(writing))
    expect(stored(who)).toMatchObject([{ state: 'lost', log: [{}, { note: { what: 'lost' } }] }])
    expect(await meOf(cloud, who)).toMatchObject({ gentle: true, stages: ['child'] })
  })
  test.each(cuts(3))('%s at call %i of a birth, and the same tap again', async (kind, call) => {
    const { who, pregnancyId } = await pregnant()
    dataOf(await stages(who, 'pregnant'))
    const writing = { as: who, pregnancyId, entries: [born()] }
    const fault = cloud.faults.inject({ kind, call, action: 'grow.pregnancy.note' })
    expect([(await note(writing)).ok, fault.hits]).toEqual([false, 1])
    cloud.faults.clear()
    dataOf(await note(writing))
    expect(stored(who)).toMatchObject([{ state: 'born', log: [{}, { note: { what: 'born' } }] }])
    expect((await meOf(cloud, who)).stages).toEqual(['baby'])
  })
})

describe('a loss', () => {
  test('stops everything: there is no pregnancy to show, and the first page says nothing of children until the person asks for it', async () => {
    const { who, pregnancyId } = await pregnant()
    dataOf(await stages(who, 'pregnant'))
    const sent = { as: who, pregnancyId, entries: [lost()] }
    dataOf(await note(sent))
    expect(await mine(who)).toBeNull()
    expect(await meOf(cloud, who)).toMatchObject({ gentle: true, stages: [] })
    // Asked for again, it stays, however late the same line comes once more.
    dataOf(await cloud.mutate('account.profile.wishes', { wishes: { callMe: '', notOn: [], topicsToAvoid: [] }, seesLess: false }, who))
    dataOf(await note(sent))
    expect((await meOf(cloud, who)).gentle).toBe(false)
  })

  test('stays one, whatever comes late from another phone; and a pregnancy that comes after it is a new one', async () => {
    const { who, pregnancyId } = await pregnant()
    const ended = lost()
    dataOf(await note({ as: who, pregnancyId, entries: [ended] }))
    for (const late of [dated(), born(), line({ what: 'removed', of: ended.id })]) dataOf(await note({ as: who, pregnancyId, entries: [late] }))
    expect([await mine(who), stored(who)[0]?.state]).toEqual([null, 'lost'])
    const next = nextUlid()
    dataOf(await note({ as: who, pregnancyId: next, entries: [dated()] }))
    expect((await mine(who))?.id).toBe(next)
  })

  test('that comes first from a phone without network ends what is begun after it', async () => {
    const who = await somebody(cloud)
    const pregnancyId = nextUlid()
    dataOf(await note({ as: who, pregnancyId, entries: [lost()], agree }))
    dataOf(await note({ as: who, pregnancyId, entries: [dated()] }))
    expect(await mine(who)).toBeNull()
  })

  test('noted at the same moment as a birth on another phone, it is a loss', async () => {
    for (let i = 0; i < 4; i++) {
      const { who, pregnancyId } = await pregnant()
      for (const answer of await Promise.all([born(), lost()].map((one) => note({ as: who, pregnancyId, entries: [one] })))) dataOf(answer)
      expect(stored(who).map(({ state, log }) => [state, log.length])).toEqual([['lost', 3]])
    }
  })
})

test('after a birth the mother’s visits are noted for a year, and a new pregnancy comes before them', async () => {
  const { who, pregnancyId } = await pregnant(born(addDays(today, -30)))
  dataOf(await note({ as: who, pregnancyId, entries: [line({ what: 'visited', visit: 'home', on: addDays(today, -20), note: '' })] }))
  expect(foldedPregnancy((await mine(who))?.log ?? [])).toMatchObject({ state: 'born', visits: [{ visit: 'home' }] })
  const next = nextUlid()
  dataOf(await note({ as: who, pregnancyId: next, entries: [dated()] }))
  expect((await mine(who))?.id).toBe(next)
  const { who: longAgo } = await pregnant(born(addDays(today, -366)))
  expect(await mine(longAgo)).toBeNull()
})

describe('the consent taken back', () => {
  const consent = (verb: 'give' | 'withdraw', as: Someone) => cloud.mutate(`account.consent.${verb}`, { kind: 'health', ...(verb === 'give' && { version: agree }) }, as)

  test('empties the file, as its text says; what comes late brings nothing back, also with an old yes; a new yes begins anew', async () => {
    const first = [dated()]
    const { who, pregnancyId } = await pregnant(weighed())
    expect(dataOf<{ means: string }>(await consent('withdraw', who)).means).toContain('马上删除')
    expect(stored(who)).toMatchObject([{ log: [], state: 'going', goneAt: expect.any(Date) }])
    expect(stored(who)[0]).not.toHaveProperty('goingOf')
    expect(codeOf(await note({ as: who, pregnancyId, entries: first, agree }))).toBe('NOT_FOUND')
    expect(codeOf(await note({ as: who, pregnancyId: nextUlid(), entries: first }))).toBe('NEEDS_CONSENT')
    expect(await mine(who)).toBeNull()
    dataOf(await note({ as: who, pregnancyId: nextUlid(), entries: [dated()], agree }))
    expect((await mine(who))?.log).toHaveLength(1)
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3].map((call) => [kind, call] as const)))('%s at call %i, and the same tap again', async (kind, call) => {
    const { who } = await pregnant()
    const fault = cloud.faults.inject({ kind, call, action: 'account.consent.withdraw' })
    expect((await consent('withdraw', who)).ok).toBe(fault.hits === 0)
    cloud.faults.clear()
    dataOf(await consent('withdraw', who))
    expect(stored(who)).toMatchObject([{ log: [], goneAt: expect.any(Date) }])
    expect(codeOf(await note({ as: who, pregnancyId: nextUlid(), entries: [dated()] }))).toBe('NEEDS_CONSENT')
  })

  test('a line written at the very moment is emptied or refused, never left behind', async () => {
    for (let i = 0; i < 6; i++) {
      const { who, pregnancyId } = await pregnant()
      await Promise.all([consent('withdraw', who), note({ as: who, pregnancyId, entries: [weighed()] })])
      expect(stored(who).map(({ log }) => log)).toEqual([[]])
    }
  })
})

test('the copy of one’s data tells it in words and whole; with the account it is gone', async () => {
  const { who } = await pregnant(weighed(58.5))
  const { json, sections } = dataOf<{ json: string; sections: Array<{ title: string; entries: object[] }> }>(await cloud.query('account.myData.download', {}, who))
  expect(JSON.stringify(sections.find(({ title }) => title === '孕期记录'))).toMatch(/末次月经.*体重 58.5 公斤/)
  expect(json).toContain('"weightKg": 58.5')
  dataOf(await cloud.mutate('account.myData.askDeletion', {}, who))
  cloud.store.modify(people.name, { _id: who.personId }, { $set: { 'deletion.eraseAt': new Date(0) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'eraseAccounts')
  expect(stored(who)).toEqual([])
})
