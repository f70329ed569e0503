import type { InboxMessage, InboxSettings } from '@/domain/account/contract/inbox'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { messageDoc, toDo, type MessageDoc } from './message-doc'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())
afterEach(() => {
  cloud.faults.clear()
  for (const name of ['messages', 'notifySettings']) cloud.store.remove(name, {}, { multi: true })
})

const as = { openid: 'o-reader' }
const me = personIdOf(as.openid)
const other = personIdOf('o-other')
const insert = (...docs: MessageDoc[]) => cloud.store.insert('messages', docs)
const stored = (id: string) => cloud.store.find('messages', { filter: { _id: id } }).docs[0]
const list = async (input: object = {}) => dataOf<{ items: InboxMessage[]; next?: string }>(await cloud.query('account.inbox.list', input, as))
const summary = async () => dataOf<object>(await cloud.query('account.inbox.summary', {}, as))
const ids = (items: readonly InboxMessage[]) => items.map(({ id }) => id)

describe('the list', () => {
  test('is one’s own, newest first, page by page, without what is withheld or not yet looked at', async () => {
    const mine = Array.from({ length: 5 }, () => messageDoc(me))
    insert(...mine, messageDoc(other), messageDoc(me, { state: 'withheld' }), messageDoc(me, { state: 'checking' }))
    const first = await list({ limit: 3 })
    const second = await list({ limit: 3, after: first.next })
    expect(ids([...first.items, ...second.items])).toEqual(mine.map(({ _id }) => _id).reverse())
    expect(second.next).toBeUndefined()
  })
  test('by tab', async () => {
    const [vaccine, done, notice, over] = [
      messageDoc(me, { kind: 'childHealth' }),
      messageDoc(me, { kind: 'case', ...toDo() }),
      messageDoc(me, { kind: 'notice' }),
      messageDoc(me, { kind: 'booking', ...toDo(new Date(Date.now() - 1000)) }),
    ]
    insert(vaccine, done, notice, over)
    const tabs = await Promise.all(['all', 'todo', 'reminders', 'cases', 'notices'].map(async (filter) => ids((await list({ filter })).items)))
    expect(tabs).toEqual([[over._id, notice._id, done._id, vaccine._id], [done._id], [over._id, vaccine._id], [done._id], [notice._id]])
  })
  test('what is over waits no more', async () => {
    insert(messageDoc(me, toDo(new Date(Date.now() - 1000))), messageDoc(me, toDo(new Date(Date.now() + 3_600_000))))
    expect((await list()).items.map(({ action }) => action?.label)).toEqual(['去看看', undefined])
  })
})

test('the summary counts what is unread and what waits, and names the newest of the latter', async () => {
  expect(await summary()).toEqual({ unread: 0, toDo: 0, first: null })
  insert(messageDoc(me, { title: '早的', ...toDo() }), messageDoc(me, { title: '晚的', ...toDo(), waits: ['action'] }), messageDoc(me), messageDoc(me, { waits: [] }))
  expect(await summary()).toEqual({ unread: 2, toDo: 2, first: '晚的' })
})

test('each tab and the summary cost one round trip and scan no more than twice what they give, however much others have', async () => {
  insert(...Array.from({ length: 400 }, (_, i) => messageDoc(i % 20 === 0 ? me : other, i % 40 === 0 ? toDo() : { waits: [] })))
  for (const [path, input] of [['list', {}], ['list', { filter: 'todo' }], ['list', { filter: 'cases' }], ['summary', {}]] as const) {
    cloud.resetCosts()
    dataOf(await cloud.query(`account.inbox.${path}`, input, as))
    const [cost] = cloud.costs()
    expect([path, cost?.last.roundTrips, (cost?.last.scanned ?? 0) <= 2 * (cost?.last.returned ?? 0) + 20]).toEqual([path, 1, true])
  }
})

describe('reading', () => {
  test('marks one’s own, again changes nothing, and what waits stays waiting', async () => {
    const [mine, theirs] = [messageDoc(me, toDo()), messageDoc(other)]
    insert(mine, theirs)
    const read = () => cloud.mutate('account.inbox.read', { ids: [mine._id, theirs._id] }, as)
    expect([dataOf(await read()), dataOf(await read())]).toEqual([{ changed: 1 }, { changed: 0 }])
    expect([stored(mine._id)?.['waits'], stored(theirs._id)?.['waits']]).toEqual([['action'], ['reading']])
  })
  test('all at once leaves others’ alone', async () => {
    const theirs = messageDoc(other)
    insert(messageDoc(me), messageDoc(me, toDo()), messageDoc(me, { waits: [] }), theirs)
    expect(dataOf(await cloud.mutate('account.inbox.readAll', {}, as))).toEqual({ changed: 2 })
    expect(await summary()).toMatchObject({ unread: 0, toDo: 1 })
    expect(stored(theirs._id)?.['waits']).toEqual(['reading'])
  })
})

test('办好了 settles one’s own message once; nobody else can', async () => {
  const mine = messageDoc(me, { ...toDo(), next: 'call' })
  insert(mine)
  const done = (openid: string) => cloud.mutate('account.inbox.done', { id: mine._id }, { openid })
  expect([dataOf(await done('o-other')), dataOf(await done(as.openid)), dataOf(await done(as.openid))]).toEqual([{ changed: 0 }, { changed: 1 }, { changed: 0 }])
  expect(stored(mine._id)).toMatchObject({ waits: [], next: 'none' })
})

describe('settings', () => {
  const settings = async () => dataOf<InboxSettings>(await cloud.query('account.inbox.settings', {}, as))
  const change = (input: object) => cloud.mutate('account.inbox.changeSettings', input, as)
  const record = (id: string, accepted: string[]) => cloud.mutate('account.inbox.recordPrompt', { id, accepted }, as)
  const left = async () => Object.fromEntries((await settings()).templates.map((template) => [template.name, template.left]))

  test('are the initial ones until something is chosen', async () => {
    expect(await settings()).toMatchObject({ topics: { health: true, booking: true, notice: true, article: false }, quiet: true, askedOn: null })
    expect(cloud.store.count('notifySettings', {}).total).toBe(0)
  })
  test('two switches flipped at the same moment both hold, also on the very first use', async () => {
    await Promise.all([change({ topics: { article: true } }), change({ topics: { health: false } }), change({ quiet: false })])
    expect(await settings()).toMatchObject({ topics: { health: false, booking: true, notice: true, article: true }, quiet: false })
  })
  test('a topic that cannot be turned off is refused', async () => {
    expect(codeOf(await change({ topics: { case: false } }))).toBe('BAD_INPUT')
  })
  test('what WeChat’s prompt gave is counted, once for each prompt, and the day is noted', async () => {
    const prompt = nextUlid()
    await Promise.all([record(prompt, ['todo', 'reminder']), record(prompt, ['todo', 'reminder'])])
    dataOf(await record(prompt, ['todo', 'reminder']))
    dataOf(await record(nextUlid(), ['todo']))
    dataOf(await record(nextUlid(), []))
    expect(await left()).toEqual({ todo: 2, reminder: 1, progress: 0 })
    expect((await settings()).askedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
  test.each(
    [false, true].flatMap((known) => cutKinds.flatMap((kind) => (known ? [1, 2] : [1, 2, 3, 4]).map((call) => [kind, call, known] as const))),
  )('%s at call %i of recording (row there: %s): the retry leaves it counted once', async (kind, call, known) => {
    if (known) dataOf(await change({ quiet: false }))
    const prompt = nextUlid()
    const fault = cloud.faults.inject({ kind, call, action: 'account.inbox.recordPrompt' })
    await record(prompt, ['todo'])
    expect(fault.hits).toBe(1)
    dataOf(await record(prompt, ['todo']))
    expect(await left()).toMatchObject({ todo: 1 })
  })
})

test('a visitor has no inbox', async () => {
  for (const path of ['list', 'summary', 'settings']) expect(codeOf(await cloud.query(`account.inbox.${path}`, {}))).toBe('NOT_SIGNED_IN')
})
