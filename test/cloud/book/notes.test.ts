/** After a consultation: a note for the family, a record for two pairs of eyes, and a trace of every look. */
import type { AfterBooking } from '../../../src/domain/book/after/after-contract'
import type { NoteForm, SupervisedNote } from '../../../src/domain/book/after/notes-contract'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { plantConsultation } from '../../fixtures/consulted'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home, nextDoor } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { openYoungFamilies, type YoungFamilies } from '../grow/young-family'
import { codeOf, dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
let families: YoungFamilies
type Staff = 'counsellor' | 'colleague' | 'manager' | 'worker' | 'supervisor' | 'elsewhere'
let staff: Record<Staff, Booker>
const county = { orgPath: 'n1.n2.n3.', placeId: 'n3', placeName: '岳麓区' }
openYoungFamilies((opened, young) => {
  cloud = opened
  families = young
  const all = plantBookers(cloud, 6)
  staff = Object.fromEntries((['counsellor', 'colleague', 'manager', 'worker', 'supervisor', 'elsewhere'] as const).map((name, i) => [name, all[i]!])) as Record<Staff, Booker>
  const here = { orgPath: home, placeId: 'n5', placeName: '望月湖社区' }
  cloud.store.insert('posts', [
    postDoc(staff.counsellor.personId, { name: '周晓燕', role: 'counsellor', ...county }),
    postDoc(staff.colleague.personId, { name: '文静', role: 'psychologist', ...county }),
    postDoc(staff.manager.personId, { name: '刘敏', role: 'venueManager', ...here }),
    postDoc(staff.worker.personId, { name: '李小红', role: 'villageWorker', ...here }),
    postDoc(staff.supervisor.personId, { name: '谭婧', role: 'countyOfficer', ...county }),
    postDoc(staff.elsewhere.personId, { name: '王倩', role: 'counsellor', orgPath: nextDoor, placeId: 'n6', placeName: '湖中社区' }),
  ])
})

interface One {
  sessionId: string
  request: string
}
const words = { note: '睡前一小时少看手机，躺下睡不着就起来坐坐。', record: '主诉入睡困难两周，无自伤想法，建议两周后复谈。' }
const write = (one: One, more: object = {}, as: Booker = staff.counsellor) => cloud.mutate('book.notes.write', { ...one, act: nextUlid(), rev: 0, ...words, again: null, ...more }, as)
const form = async (one: One, as: Booker = staff.counsellor) => dataOf<NoteForm>(await cloud.query('book.notes.form', one, as))
const seen = async (one: One, as: Booker) => dataOf<AfterBooking>(await cloud.query('book.after.seen', one, as)).note
const openOwn = (one: One, as: Booker = staff.counsellor) => cloud.mutate('book.notes.openOwn', one, as)
const supervise = (one: One, look = nextUlid(), as: Booker = staff.supervisor) => cloud.mutate('book.notes.open', { ...one, look, reason: '每月抽查咨询记录' }, as)
const rowsOf = <T>(collection: string, filter: Record<string, unknown>) => cloud.store.find(collection, { filter }).docs as unknown as T[]
const stored = ({ sessionId, request }: One) => rowsOf<{ versions: unknown[] }>('bookNotes', { _id: `${sessionId}:${request}` })[0]
const looks = ({ personId }: Booker) => rowsOf<{ viewerName: string; what: string[]; reason: string }>('accessLog', { subject: personId })
const titles = ({ personId }: Booker, kind: string) => rowsOf<{ title: string }>('messages', { to: personId, kind }).map(({ title }) => title).sort()
const newPerson = () => plantBookers(cloud, 1)[0]!
const cost = async (action: string, run: () => Promise<unknown>) => {
  cloud.resetCosts()
  await run()
  return cloud.costs().find(({ name }) => name === action)?.last.roundTrips
}
const days = (count: number) => new Date(Date.now() + (count * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

test('the counsellor writes, the person reads it in the booking and is told once; a change is a new version, and what it leaves out stays', async () => {
  const person = newPerson()
  const one = plantConsultation(cloud, person)
  expect(await form(one)).toMatchObject({ who: '阿兰', why: null, rev: 0, note: '', hasRecord: false })
  expect(await seen(one, person)).toBeNull()
  const first = dataOf<{ rev: number }>(await write(one, { again: days(14) }))
  expect(first.rev).toBe(1)
  expect(await seen(one, person)).toMatchObject({ text: words.note, by: '周晓燕', changed: false, again: days(14) })
  expect(titles(person, 'case')).toEqual(['咨询小结写好了'])
  dataOf(await write(one, { rev: 1, note: '下次带上睡眠日记。', record: undefined }))
  expect(await seen(one, person)).toMatchObject({ text: '下次带上睡眠日记。', changed: true, again: null })
  expect(dataOf(await openOwn(one))).toEqual({ record: words.record })
  expect(stored(one)?.versions).toHaveLength(2)
  expect(await form(one)).toMatchObject({ rev: 2, note: '下次带上睡眠日记。', hasRecord: true })
})

test('what is stored says nothing of it to who reads the database, and does not open in another record', async () => {
  const person = newPerson()
  const [one, other] = [plantConsultation(cloud, person), plantConsultation(cloud, person)]
  dataOf(await write(one))
  dataOf(await write(other))
  const text = JSON.stringify(stored(one))
  for (const part of ['睡前', '入睡困难', '自伤']) expect(text).not.toContain(part)
  const { versions } = stored(one) as { versions: Array<Record<string, unknown>> }
  cloud.store.modify('bookNotes', { _id: `${other.sessionId}:${other.request}` }, { $set: { versions } }, { multi: false, merge: true, upsert: false, now: new Date() })
  expect(codeOf(await openOwn(other))).toBe('INTERNAL')
})

test('nobody but the two of them reads the record: not the venue, not the line, not another counsellor, not a stranger', async () => {
  const [person, stranger] = [newPerson(), newPerson()]
  const one = plantConsultation(cloud, person)
  dataOf(await write(one))
  for (const [as, own, supervised] of [
    [staff.manager, 'NOT_ALLOWED', 'NOT_ALLOWED'],
    [staff.worker, 'NOT_ALLOWED', 'NOT_ALLOWED'],
    [staff.colleague, 'NOT_FOUND', 'NOT_ALLOWED'],
    [staff.elsewhere, 'NOT_FOUND', 'NOT_ALLOWED'],
    [staff.supervisor, 'NOT_ALLOWED', undefined],
    [stranger, 'NO_POST', 'NO_POST'],
  ] as const) {
    expect(codeOf(await openOwn(one, as))).toBe(own)
    if (supervised) expect(codeOf(await supervise(one, nextUlid(), as))).toBe(supervised)
  }
  expect(codeOf(await cloud.query('book.notes.form', one, staff.colleague))).toBe('NOT_FOUND')
  expect(codeOf(await write(one, { rev: 1 }, staff.colleague))).toBe('CONFLICT')
  expect(codeOf(await cloud.query('book.after.seen', one, stranger))).toBe('NOT_FOUND')
  expect(JSON.stringify(dataOf(await cloud.query('book.desk.list', { sessionId: one.sessionId }, staff.manager)))).not.toContain('睡前')
  expect(looks(person)).toEqual([])
})

test('every look is written down first, and the person reads who looked and why; the supervisor’s is told too', async () => {
  const person = newPerson()
  const one = plantConsultation(cloud, person)
  dataOf(await write(one))
  for (let i = 0; i < 2; i++) dataOf(await openOwn(one))
  expect(looks(person).map(({ viewerName, what }) => [viewerName, what])).toEqual([['周晓燕', ['consultation']]])
  const look = nextUlid()
  for (let i = 0; i < 2; i++) expect(dataOf(await supervise(one, look))).toMatchObject({ versions: [{ note: words.note, record: words.record }] })
  expect(looks(person).map(({ viewerName }) => viewerName).sort()).toEqual(['周晓燕', '谭婧'])
  expect(titles(person, 'access')).toEqual(['有人看过您的资料'])
  const { items } = dataOf<{ items: Array<{ who: string; what: string[]; reason: string }> }>(await cloud.query('account.myData.accesses', { limit: 10 }, person))
  expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ who: '谭婧', what: ['咨询记录'], reason: '每月抽查咨询记录' })]))
  const { notes } = dataOf<{ notes: SupervisedNote[] }>(await cloud.query('book.notes.supervised', {}, staff.supervisor))
  expect(notes[0]).toMatchObject({ ...one, who: '阿*', by: '周晓燕', versions: 1 })
  expect(JSON.stringify(notes)).not.toContain('睡前')
})

test.each([['openOwn', 3], ['open', 3]] as const)('where the look cannot be written down, nothing is opened: %s', async (verb, call) => {
  const person = newPerson()
  const one = plantConsultation(cloud, person)
  dataOf(await write(one))
  cloud.faults.inject({ kind: 'errorBefore', call, action: `book.notes.${verb}` })
  const answer = verb === 'open' ? await supervise(one) : await openOwn(one)
  cloud.faults.clear()
  expect([codeOf(answer), JSON.stringify(answer).includes('自伤'), looks(person)]).toEqual(['INTERNAL', false, []])
})

describe('where nothing can be written', () => {
  test.each<[string, Omit<Parameters<typeof plantConsultation>[1], 'personId'>, RegExp]>([
    ['before it began', { hoursAgo: -24, arrived: false }, /还没开始/],
    ['of who was put down by telephone', { guest: true }, /电话代约/],
    ['after a class', { changed: { kind: 'class' } }, /只有咨询/],
    ['of one that was not held', { changed: { state: 'closed', closedWhy: '停电' } }, /没有约上/],
  ])('%s', async (_, came, sentence) => {
    const one = plantConsultation(cloud, { personId: newPerson().personId, ...came })
    expect(await write(one)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringMatching(sentence) } })
    expect((await form(one)).why).toMatch(sentence)
    expect(stored(one)).toBeUndefined()
  })
  test('nor with a next time that is past, nor with nothing said', async () => {
    const one = plantConsultation(cloud, newPerson())
    expect(codeOf(await write(one, { again: days(0) }))).toBe('BAD_INPUT')
    for (const note of ['', '。。。', '好'.repeat(501)]) expect(codeOf(await write(one, { note }))).toBe('BAD_INPUT')
    expect(stored(one)).toBeUndefined()
  })
  test('nor over what was changed elsewhere meanwhile', async () => {
    const one = plantConsultation(cloud, newPerson())
    dataOf(await write(one))
    dataOf(await write(one, { rev: 1, note: '从手机上改的' }))
    for (const rev of [0, 1]) expect(codeOf(await write(one, { rev, note: '从电脑上改的' }))).toBe('CONFLICT')
    expect((await form(one)).note).toBe('从手机上改的')
  })
  test('two devices at once: one version of the two', async () => {
    const one = plantConsultation(cloud, newPerson())
    const answers = await Promise.all(['手机上写的话', '电脑上写的话'].map((note) => write(one, { note })))
    expect(answers.map((answer) => (answer.ok ? 'written' : answer.error.code)).sort()).toEqual(['CONFLICT', 'written'])
    expect(stored(one)?.versions).toHaveLength(1)
  })
})

describe('a child’s', () => {
  const child = async () => {
    const family = await families.newChild()
    return { family, one: plantConsultation(cloud, { personId: family.mother.personId, attendee: `${family.familyId}:${family.childId}`, name: '禾禾' }) }
  }
  test('is read by its guardians as they are now, and by nobody else', async () => {
    const { family, one } = await child()
    dataOf(await write(one))
    const [father, granny] = [await families.joinedAs('guardian', '周明', family), await families.joinedAs('relative', '外婆', family)]
    for (const who of [family.mother, father]) expect(await seen(one, who)).toMatchObject({ text: words.note })
    expect(codeOf(await cloud.query('book.after.seen', one, granny))).toBe('NOT_FOUND')
  })
  test('goes with the child’s data', async () => {
    const { family, one } = await child()
    dataOf(await write(one))
    dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: family.childId }, family.mother))
    await cloud.fireTimer('timer', 'forgetChildren')
    expect(stored(one)).toBeUndefined()
  })
})

describe('one’s own data', () => {
  test('the copy has the note, and not the record; with the account both go', async () => {
    const person = newPerson()
    const one = plantConsultation(cloud, person)
    dataOf(await write(one))
    const { json, sections } = dataOf<{ json: string; sections: Array<{ title: string; entries: unknown }> }>(await cloud.query('account.myData.download', {}, person))
    expect([json.includes(words.note), json.includes('入睡困难')]).toEqual([true, false])
    expect(JSON.stringify(sections.find(({ title }) => title === '咨询以后给我的小结'))).toContain(words.note)
    const over = new Date(Date.now() - 1000)
    cloud.store.modify('people', { _id: person.personId }, { $set: { deletion: { askedAt: over, eraseAt: over } } }, { multi: false, merge: true, upsert: false, now: over })
    await cloud.fireTimer('timer', 'eraseAccounts')
    expect(stored(one)).toBeUndefined()
  })
})

test('what it costs', async () => {
  const person = newPerson()
  const one = plantConsultation(cloud, person)
  expect(await cost('book.notes.form', () => form(one))).toBe(3)
  expect(await cost('book.notes.write', () => write(one))).toBe(4)
  expect(await cost('book.notes.write', () => write(one, { rev: 1 }))).toBe(5)
  expect(await cost('book.notes.openOwn', () => openOwn(one))).toBe(3)
  expect(await cost('book.notes.open', () => supervise(one))).toBe(4)
  expect(await cost('book.notes.supervised', () => cloud.query('book.notes.supervised', {}, staff.supervisor))).toBe(2)
  expect(await cost('book.after.seen', () => seen(one, person))).toBe(4)
})

describe('cut off at any call', () => {
  const cuts = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))
  test.each(cuts(4))('%s at call %i of the first writing: the same tap again is one version and one message', async (kind, call) => {
    const person = newPerson()
    const one = plantConsultation(cloud, person)
    const act = nextUlid()
    cloud.faults.inject({ kind, call, action: 'book.notes.write' })
    await write(one, { act })
    cloud.faults.clear()
    expect(dataOf(await write(one, { act }))).toMatchObject({ rev: 1 })
    expect([stored(one)?.versions.length, titles(person, 'case')]).toEqual([1, ['咨询小结写好了']])
  })
  test.each(cuts(5))('%s at call %i of a change: the same', async (kind, call) => {
    const person = newPerson()
    const one = plantConsultation(cloud, person)
    dataOf(await write(one))
    const act = nextUlid()
    const change = () => write(one, { act, rev: 1, note: '下次带上睡眠日记。' })
    cloud.faults.inject({ kind, call, action: 'book.notes.write' })
    await change()
    cloud.faults.clear()
    expect(dataOf(await change())).toMatchObject({ rev: 2 })
    expect([stored(one)?.versions.length, titles(person, 'case')]).toEqual([2, ['咨询小结写好了', '咨询小结改过了'].sort()])
  })
})
