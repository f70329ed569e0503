import { messages } from '../../cloudfunctions/kernel/notify/collections'
import { messageIdOf, notify, type News } from '../../cloudfunctions/kernel/notify/notify'
import { settle } from '../../cloudfunctions/kernel/notify/settle'
import { startTemporaryCloud } from '../fixtures/temporary-cloud'
import type { LocalCloud } from '../../localcloud/local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTemporaryCloud()
  Object.assign(process.env, cloud.sdkEnv)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const now = new Date('2026-11-24T04:00:00Z')
let made = 0
const news = (more: Partial<News> = {}) => ({ fact: `fact-${++made}`, to: 'p00000000000000000001', kind: 'case', title: '材料齐了', text: '三个工作日内给您答复', now, ...more }) as News
const stored = ({ fact, to }: News) => messages.byId(messageIdOf(fact, to))

test('a fact told to somebody is one message, however often it is told and whatever was lost in between', async () => {
  const told = news()
  for (const kind of ['errorBefore', 'errorAfterCommit', 'dropReply'] as const) {
    const fault = cloud.faults.inject({ kind })
    await notify(told).catch(() => undefined)
    expect(fault.hits).toBe(1)
  }
  await Promise.all([notify(told), notify({ ...told, now: new Date(now.getTime() + 60_000) })])
  expect(cloud.store.find('messages', { filter: { to: told.to, title: told.title } }).docs).toHaveLength(1)
  expect(await stored(told)).toMatchObject({ state: 'shown', waits: ['reading'], next: 'deliver', push: 'none' })
})

test('the same fact told to two people is two messages', async () => {
  const [one, two] = [news(), news({ to: 'p00000000000000000002' })]
  await notify(one)
  await notify({ ...two, fact: one.fact })
  expect([(await stored(one))?.to, (await stored({ ...two, fact: one.fact }))?.to]).toEqual([one.to, two.to])
})

test('a name that is too long is cut, never within a character, so that the fact is told all the same', async () => {
  const told = news({ title: '长'.repeat(28) + '🌻🌻', text: '长'.repeat(121) })
  await notify(told)
  expect(await stored(told)).toMatchObject({ title: `${'长'.repeat(28)}…`, text: `${'长'.repeat(119)}…` })
})

test.each([
  ['one’s own case is there at once', { kind: 'case' as const }, 'shown'],
  ['a place that came free is, too', { kind: 'booking' as const }, 'shown'],
  ['a child’s vaccine is looked at first', { kind: 'childHealth' as const }, 'checking'],
  ['as is what may have been turned off', { kind: 'article' as const }, 'checking'],
  ['and any word that could hurt', { kind: 'case' as const, text: '孩子的材料齐了' }, 'checking'],
])('%s', async (_, more, state) => {
  const told = news(more)
  await notify(told)
  expect((await stored(told))?.state).toBe(state)
})

test('what was asked for is settled once, and told again it stays settled', async () => {
  const told = news({ action: { label: '去补拍', link: '/pages/book/index' } })
  await notify(told)
  expect([await settle(told.fact, told.to), await settle(told.fact, told.to)]).toEqual([true, false])
  await notify(told)
  expect(await stored(told)).toMatchObject({ waits: [], next: 'none' })
})
