/** A card into a family that nobody used is brought to mind a day before it is over, and waits for nobody once it is used, taken back or over. */
import type { Family } from '../../../src/domain/account/contract/family'
import type { InboxMessage } from '../../../src/domain/account/contract/inbox'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const dayMs = 86_400_000
const title = '请家人的卡片明天到期'

async function withCard(relation = '奶奶') {
  const parent = await somebody(cloud, '雨桐')
  const { family } = dataOf<{ family: Family }>(await cloud.mutate('account.family.start', { id: nextUlid() }, parent))
  const id = nextUlid()
  const input = { id, familyId: family.id, role: 'relative', relation }
  const card = dataOf<{ token: string; expiresAt: string }>(await cloud.mutate('account.family.invite', input, parent))
  return { parent, familyId: family.id, id, input, ...card }
}
const rows = ({ personId }: Someone) => cloud.store.find('messages', { filter: { to: personId, title } }).docs
const change = (who: Someone, to: Record<string, unknown>) => cloud.store.modify('messages', { to: who.personId, title }, { $set: to }, { multi: true, merge: true, upsert: false, now: new Date() })
/** The day has come, and the timer has run. */
async function dayBefore(who: Someone, until = new Date(Date.now() + dayMs - 60_000)) {
  change(who, { nextAt: new Date(Date.now() - 1000), 'action.until': until })
  await cloud.fireTimer('timer', 'deliverMessages')
}
const toDo = async (who: Someone) => dataOf<{ items: InboxMessage[] }>(await cloud.query('account.inbox.list', { filter: 'todo' }, who)).items.filter((message) => message.title === title)

test('it is told a day before the card is over, not sooner, and says whose card it is', async () => {
  const { parent, expiresAt } = await withCard('奶奶')
  const over = new Date(expiresAt)
  expect(rows(parent)).toMatchObject([{ state: 'checking', at: new Date(over.getTime() - dayMs), nextAt: new Date(over.getTime() - dayMs), action: { until: over } }])
  await cloud.fireTimer('timer', 'deliverMessages')
  expect(await toDo(parent)).toEqual([])
  await dayBefore(parent)
  expect(await toDo(parent)).toMatchObject([{ text: expect.stringContaining('奶奶'), action: { link: '/features/account/family/index' } }])
})

test('once the card is over, nothing waits any more', async () => {
  const { parent } = await withCard()
  await dayBefore(parent, new Date(Date.now() - 1000))
  expect(await toDo(parent)).toEqual([])
})

describe.each([['before it is told', false], ['after it was told', true]])('%s', (_, told) => {
  test.each<[string, (made: Awaited<ReturnType<typeof withCard>>) => Promise<unknown>]>([
    ['used', async ({ token }) => dataOf(await cloud.mutate('account.family.accept', { token }, await somebody(cloud, '奶奶')))],
    ['taken back', async ({ parent, familyId, id }) => dataOf(await cloud.mutate('account.family.revokeInvite', { familyId, inviteId: id }, parent))],
    ['taken back, and asked for once more by a late retry', async ({ parent, familyId, id, input }) => {
      dataOf(await cloud.mutate('account.family.revokeInvite', { familyId, inviteId: id }, parent))
      dataOf(await cloud.mutate('account.family.invite', input, parent))
    }],
  ])('a card that was %s waits for nobody', async (_what, ends) => {
    const made = await withCard()
    if (told) {
      await dayBefore(made.parent)
      expect(await toDo(made.parent)).toHaveLength(1)
      cloud.store.modify('families', { _id: made.familyId }, { $set: { 'invites.0.expiresAt': new Date(Date.now() + dayMs - 60_000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
    }
    await ends(made)
    expect(await toDo(made.parent)).toEqual([])
    // What was never told leaves nothing in the copy of one's data.
    expect(rows(made.parent)).toHaveLength(told ? 1 : 0)
  })
})

test('who leaves the family is not reminded of the cards they gave', async () => {
  const { parent, familyId } = await withCard()
  const id = nextUlid()
  const { token } = dataOf<{ token: string }>(await cloud.mutate('account.family.invite', { id, familyId, role: 'guardian' }, parent))
  dataOf(await cloud.mutate('account.family.accept', { token }, await somebody(cloud, '周明')))
  expect(dataOf(await cloud.mutate('account.family.leave', { familyId, keepChildren: false }, parent))).toEqual({ left: true })
  await dayBefore(parent)
  expect(await toDo(parent)).toEqual([])
})

test.each(cutKinds)('cut by %s at any of its calls and tried again, a card is reminded of once', async (kind) => {
  const { parent, familyId } = await withCard()
  for (let call = 1; call <= 4; call++) {
    cloud.store.remove('messages', { to: parent.personId }, { multi: true })
    const input = { id: nextUlid(), familyId, role: 'relative', relation: '外公' }
    cloud.faults.inject({ kind, action: 'account.family.invite', call })
    await cloud.mutate('account.family.invite', input, parent)
    cloud.faults.clear()
    for (let again = 0; again < 2; again++) dataOf(await cloud.mutate('account.family.invite', input, parent))
    expect(rows(parent)).toHaveLength(1)
  }
})
