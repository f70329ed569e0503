import type { AccessRow, PersonFile, PersonRow, TodayRow } from '../../../src/domain/org/contract/desk'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type As, type TestCloud } from '../harness'
import { all, contactAt, county, openWorld, province, resident, sibling, township, village, worker, type Worker } from './world'

let cloud: TestCloud
let villageWorker: Worker
let officer: Worker
openWorld((world) => {
  ;({ cloud, villageWorker, officer } = world)
})

interface Page<T> {
  items: T[]
  next?: string
}
type Opened = { ok: true; person: PersonFile } | { ok: false; why: string; name: string }

const search = async (text: string, as: As, more: object = {}) => dataOf<Page<PersonRow>>(await cloud.query('org.desk.searchPeople', { text, ...more }, as))
const rowsAbout = (subject: string) => all(cloud, 'accessLog', { subject })
const toldTo = (to: string) => all(cloud, 'messages', { to, kind: 'access' })
const bereaved = { specialFamily: { kind: 'bereaved' as const, since: '2023-05-01' } }

describe('finding people', () => {
  let here: string
  let there: string
  let special: string
  beforeAll(() => {
    here = resident(cloud, '吴春梅', village)
    there = resident(cloud, '吴春兰', sibling)
    special = resident(cloud, '吴桂芳', village, bereaved)
  })
  test('by the beginning of a name: only in the own subtree, masked, a special family by its surname alone', async () => {
    const { items } = await search('吴', villageWorker)
    expect(items.map(({ id, name, restricted }) => [id, name, restricted]).sort()).toEqual([[here, '吴*梅', false], [special, '吴*', true]].sort())
    expect((await search('吴春', officer)).items.map(({ id }) => id).sort()).toEqual([here, there].sort())
  })
  test('a list shows no digit of a special family, and never oneself', async () => {
    const rows = (await search('吴', villageWorker)).items
    expect(rows.find(({ id }) => id === here)).toMatchObject({ phoneLast4: '1234' })
    expect(rows.find(({ id }) => id === special)).toMatchObject({ name: '吴*', idNumber: null, phoneLast4: null })
    const herself = worker(cloud, 'villageWorker', village)
    const id = herself.personId
    resident(cloud, '莫小玲', village, { _id: herself.personId, openid: herself.openid, realName: null, phone: null })
    expect((await search('莫', herself)).items).toEqual([])
    expect(codeOf(await cloud.query('org.desk.person', { id }, herself))).toBe('FOUR_EYES')
    expect(codeOf(await cloud.mutate('org.desk.reveal', { id: nextUlid(), personId: id, what: 'phone', reason: '核对联系电话' }, herself))).toBe('FOUR_EYES')
    expect((await search('莫', villageWorker)).items).toHaveLength(1)
  })
  test('by the initials of a name, as staff type who have no time for characters', async () => {
    const { by, items } = dataOf<Page<PersonRow> & { by: string }>(await cloud.query('org.desk.searchPeople', { text: 'WCM' }, villageWorker))
    expect([by, items.map(({ id }) => id)]).toEqual(['pinyin', [here]])
    expect((await search('cm', villageWorker)).items).toEqual([])
  })
  test('not by the middle of a name, and not by nothing', async () => {
    expect((await search('春梅', villageWorker)).items).toEqual([])
    expect(codeOf(await cloud.query('org.desk.searchPeople', { text: ' ' }, villageWorker))).toBe('BAD_INPUT')
  })
  test('what was typed stands in no log', async () => {
    const { requestId } = await cloud.frame([{ path: 'org.desk.searchPeople', type: 'query', input: { text: '吴春梅' } }], villageWorker)
    expect(JSON.stringify(cloud.logs.of(requestId))).not.toContain('吴')
  })
  test('among many, one round trip beside the post, and no more than twice read of what is shown', async () => {
    for (let i = 0; i < 400; i++) resident(cloud, '郑多多', i % 2 ? village : sibling)
    cloud.resetCosts()
    const { items, next } = await search('郑', villageWorker, { limit: 20 })
    expect([items.length, next !== undefined]).toEqual([20, true])
    const { roundTrips, scanned } = cloud.costs()[0]!.last
    expect(roundTrips).toBe(2)
    expect(scanned).toBeLessThanOrEqual(2 * items.length + 4)
  })
  test('pages neither lose nor repeat anybody', async () => {
    const ids: string[] = []
    for (let after: string | undefined, i = 0; i < 20; i++) {
      const { items, next } = await search('郑', officer, { limit: 20, ...(after && { after }) })
      ids.push(...items.map(({ id }) => id))
      after = next
      if (!after) break
    }
    expect([ids.length, new Set(ids).size]).toEqual([400, 400])
  })
})

describe('a special family’s file', () => {
  const open = async (id: string, more: object = {}, as: As = villageWorker) => dataOf<Opened>(await cloud.query('org.desk.person', { id, ...more }, as))
  test('opens with a reason only; the row is there, and says who, what and why', async () => {
    const id = resident(cloud, '周春兰', village, { ...bereaved, wishes: { callMe: '周老师', notOn: [], topicsToAvoid: ['团圆'] }, contacts: [contactAt(villageWorker)] })
    expect(await open(id)).toMatchObject({ ok: false, why: 'needsReason', name: '周*' })
    expect(rowsAbout(id)).toEqual([])
    const look = nextUlid()
    const opened = await open(id, { reason: '入户看望前了解情况', look })
    expect(opened).toMatchObject({ ok: true, person: { name: '周*', phone: '*******1234', special: 'bereaved', mindful: ['请称呼“周老师”', '不谈团圆'] } })
    expect(rowsAbout(id)).toMatchObject([{ _id: look, viewer: villageWorker.personId, viewerPost: villageWorker.post._id, subjectName: '周*', what: ['file'], reason: '入户看望前了解情况' }])
    expect(toldTo(id)).toMatchObject([{ _id: `looked:${look}:${id}`, title: '有人看过您的资料', link: '/features/account/viewers/index', action: null }])
  })
  test('asked for again by the screen, it is the same look', async () => {
    const id = resident(cloud, '周春兰', village, bereaved)
    const asked = { reason: '入户看望前了解情况', look: nextUlid() }
    await open(id, asked)
    await open(id, asked)
    expect([rowsAbout(id).length, toldTo(id).length]).toEqual([1, 1])
    expect(codeOf(await cloud.query('org.desk.person', { id, ...asked, reason: '另外一个事由' }, villageWorker))).toBe('CONFLICT')
  })
  test('anybody else’s opens without a reason and with no number in full; the person reads of it, once a day for each post', async () => {
    const id = resident(cloud, '吴春梅', village)
    for (const _ of ['opened', 'opened again']) expect(await open(id)).toMatchObject({ ok: true, person: { name: '吴*梅', phone: '*******1234', logged: expect.stringContaining('本人能看到') } })
    await open(id, {}, officer)
    expect(new Set(rowsAbout(id).map(({ viewerPost }) => viewerPost))).toEqual(new Set([villageWorker, officer].map(({ post }) => post._id)))
    expect(rowsAbout(id)).toMatchObject(Array(2).fill({ what: ['file'], reason: '办事时打开（号码都遮住）' }))
    // Ordinary work sends no message.
    expect(toldTo(id)).toEqual([])
    const owner = { openid: String(all(cloud, 'people', { _id: id })[0]?.['openid']) }
    expect(dataOf(await cloud.query('account.myData.accesses', { limit: 20 }, owner))).toMatchObject({ thisMonth: 2, items: [{ what: ['档案'] }, { what: ['档案'] }] })
  })
  test('anybody else’s stays shut when the look cannot be written down; tried again, it is the same look', async () => {
    const id = resident(cloud, '吴春梅', village)
    await open(id)
    const [row] = rowsAbout(id)
    cloud.store.remove('accessLog', { _id: String(row?._id) }, { multi: false })
    cloud.faults.inject({ kind: 'errorBefore', call: 3, action: 'org.desk.person' })
    expect((await cloud.query('org.desk.person', { id }, villageWorker)).ok).toBe(false)
    expect(rowsAbout(id)).toEqual([])
    await open(id)
    expect(rowsAbout(id).map(({ _id }) => _id)).toEqual([row?._id])
  })
  test('who withdrew the consent to being known as one: the wishes are minded, without a word that tells', async () => {
    const wishes = { callMe: '周老师', notOn: ['09-12'], topicsToAvoid: ['带孙子'] }
    const id = resident(cloud, '周春兰', village, { seesLess: true, wishes })
    expect(await open(id)).toMatchObject({ person: { special: null, mindful: ['请称呼“周老师”', '只谈要办的事，不问家里人，不聊家常', '9月12日不打电话、不上门'] } })
    expect(await open(resident(cloud, '吴春梅', village, { wishes }))).toMatchObject({ person: { mindful: expect.arrayContaining(['不谈带孙子']) } })
  })
  test.each([['sibling', sibling], ['parent', township]])('of somebody at the %s place: not found, whatever the reason', async (_, place) => {
    const id = resident(cloud, '吴春梅', place)
    expect(codeOf(await cloud.query('org.desk.person', { id, reason: '入户看望前了解情况' }, villageWorker))).toBe('NOT_FOUND')
  })
})

describe('revealing', () => {
  const asked = (personId: string, more: object = {}) => ({ id: nextUlid(), personId, what: 'phone', reason: '约上门时间', ...more })
  const reveal = (input: object, as: As = villageWorker) => cloud.mutate('org.desk.reveal', input, as)

  test.each([
    ['phone', '13800001234'],
    ['realName', '吴春梅'],
  ])('%s: the value for a minute, and the row that says so', async (what, value) => {
    const id = resident(cloud, '吴春梅', village)
    expect(dataOf(await reveal(asked(id, { what })))).toEqual({ value, hideAfterSeconds: 60 })
    expect(rowsAbout(id)).toMatchObject([{ what: [what], reason: '约上门时间', subjectName: '吴*梅' }])
    expect(toldTo(id)).toMatchObject([{ text: expect.stringContaining(`看了您的${what === 'phone' ? '手机号' : '真实姓名'}`) }])
    expect(JSON.stringify(toldTo(id))).not.toContain('约上门时间')
  })
  test.each([['no reason', { reason: undefined }], ['an empty one', { reason: '    ' }], ['one too short to say anything', { reason: '看看' }], ['one of signs', { reason: '....' }], ['one of letters', { reason: 'aaaa' }]])('with %s is refused, and leaves no row', async (_, more) => {
    const id = resident(cloud, '吴春梅', village)
    expect(codeOf(await reveal(asked(id, more)))).toBe('BAD_INPUT')
    expect(rowsAbout(id)).toEqual([])
  })
  test('what is not known is not found, and by who is too far above it is not allowed', async () => {
    const id = resident(cloud, '吴春梅', village)
    expect(codeOf(await reveal(asked(id, { what: 'idNumber' })))).toBe('NOT_FOUND')
    expect(codeOf(await reveal(asked(id), worker(cloud, 'provinceAdmin', province)))).toBe('NOT_ALLOWED')
    expect(rowsAbout(id)).toEqual([])
  })
  test('sent twice it is one look; an hour later the same id shows nothing', async () => {
    const id = resident(cloud, '吴春梅', village)
    const input = asked(id)
    expect(dataOf(await reveal(input))).toEqual(dataOf(await reveal(input)))
    expect(rowsAbout(id)).toHaveLength(1)
    const at = new Date(Date.now() - 3_600_000)
    cloud.store.modify('accessLog', { _id: input.id }, { $set: { at } }, { multi: false, merge: true, upsert: false, now: at })
    expect(codeOf(await reveal(input))).toBe('CONFLICT')
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4].map((call) => [kind, call] as const)))('cut by %s at call %i: nothing is shown without a row, and the person is told once', async (kind, call) => {
    const id = resident(cloud, '吴春梅', village)
    const input = asked(id)
    const fault = cloud.faults.inject({ kind, call, action: 'org.desk.reveal' })
    const { requestId, results } = await cloud.frame([{ path: 'org.desk.reveal', type: 'mutation', input }], villageWorker)
    expect([fault.hits, results[0]?.ok]).toEqual([1, false])
    expect(JSON.stringify([results, cloud.logs.of(requestId)])).not.toContain('13800001234')
    expect(dataOf(await reveal(input))).toMatchObject({ value: '13800001234' })
    expect([rowsAbout(id).length, toldTo(id).length]).toEqual([1, 1])
  })
})

test('the log: newest first, of the own subtree alone, by person and by viewer', async () => {
  const [id, elsewhere] = [resident(cloud, '吴春梅', village), resident(cloud, '吴春梅', sibling)]
  const siblingWorker = worker(cloud, 'villageWorker', sibling)
  for (const [personId, as] of [[id, villageWorker], [elsewhere, siblingWorker], [id, officer]] as const) {
    dataOf(await cloud.mutate('org.desk.reveal', { id: nextUlid(), personId, what: 'phone', reason: '核对联系电话' }, as))
  }
  const log = async (input: object, as: As) => dataOf<Page<AccessRow>>(await cloud.query('org.desk.accessLog', input, as)).items
  const auditor = worker(cloud, 'auditor', county)
  expect((await log({ subject: id }, auditor)).map(({ viewer }) => viewer)).toEqual([officer.personId, villageWorker.personId])
  expect((await log({ viewer: siblingWorker.personId }, auditor)).map(({ subject }) => subject)).toEqual([elsewhere])
  const narrow = worker(cloud, 'auditor', village)
  expect((await log({}, narrow)).some(({ subject }) => subject === elsewhere)).toBe(false)
  expect(codeOf(await cloud.query('org.desk.accessLog', {}, villageWorker))).toBe('NOT_ALLOWED')
  expect(codeOf(await cloud.query('org.desk.people', {}, auditor))).toBe('NOT_ALLOWED')
})

test('today: in the order of deadlines under three heads, with what waits for this post alone, in seven round trips of a village worker', async () => {
  const one = worker(cloud, 'villageWorker', village)
  const soon = new Date(Date.now() + 60_000)
  const call = (what: string, dueAt: Date, more: object = {}) => ({ _id: nextUlid(), personId: `p${nextUlid()}`, kind: 'message', who: '周春兰', placeName: '示例村', orgPath: village.path, assignee: one.post._id, what, note: null, restricted: false, at: new Date(), dueAt, state: 'open', timeline: [], ...more })
  cloud.store.insert('calls', [
    call('还早', new Date(Date.now() + 5 * 86_400_000), { note: '膝'.repeat(200) }),
    call('超期了', new Date(Date.now() - 86_400_000), { restricted: true }),
    call('别人的', soon, { assignee: nextUlid() }),
    call('办完的', soon, { state: 'done' }),
  ])
  cloud.resetCosts()
  const { groups } = dataOf<{ groups: Array<{ group: string; rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, one))
  expect(groups.map(({ group, rows }) => [group, rows.map(({ what, who }) => [what, who])])).toEqual([
    ['overdue', [['超期了', '周*']]],
    ['today', []],
    ['new', [['还早', '周春兰']]],
  ])
  // What somebody says of it is read to its end.
  expect(groups[2]?.rows[0]?.note).toHaveLength(200)
  expect(cloud.costs()[0]?.last.roundTrips).toBeLessThanOrEqual(7)
})

test('a call that nobody answered stays, with each try written down once; reached, it is done', async () => {
  const id = nextUlid()
  cloud.store.insert('calls', [{ _id: id, personId: `p${nextUlid()}`, kind: 'message', who: '某人', placeName: '示例村', orgPath: village.path, assignee: villageWorker.post._id, what: '示例', note: null, restricted: false, at: new Date(), dueAt: new Date(), state: 'open', timeline: [] }])
  const done = (act: string, result: string, as = villageWorker) => cloud.mutate('org.desk.callDone', { id, act, result }, as)
  const first = nextUlid()
  expect([dataOf(await done(first, 'noAnswer')), dataOf(await done(first, 'noAnswer'))]).toEqual([{ id, open: true }, { id, open: true }])
  const second = nextUlid()
  expect([dataOf(await done(second, 'reached')), dataOf(await done(second, 'reached'))]).toEqual([{ id, open: false }, { id, open: false }])
  expect(all(cloud, 'calls', { _id: id })).toMatchObject([{ state: 'done', timeline: [{ act: first }, { act: second }] }])
  expect(codeOf(await done(nextUlid(), 'reached'))).toBe('CONFLICT')
  expect(codeOf(await done(nextUlid(), 'reached', officer))).toBe('NOT_FOUND')
})
