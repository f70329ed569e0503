import { gentleWording } from '@/domain/account/inbox/gentle-words'
import { messages, notifySettings } from '../../cloudfunctions/kernel/notify/collections'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { messageSeeds } from '../../localcloud/seed/messages/message-seeds'
import { waitingFilings } from '../../localcloud/seed/people/waiting-filings'
import { messageIdOf } from '../../cloudfunctions/kernel/notify/notify'

const now = new Date('2026-11-24T04:00:00Z')
const seeds = messageSeeds(now)
const rows = seeds[messages.name]!.map((row) => messages.schema.strict().parse(row))
const of = (openid: string) => rows.filter(({ to }) => to === personIdOf(openid))

test('the messages fit their collection, lie in the past, and say that they are examples', () => {
  expect(seeds[notifySettings.name]!.map((row) => notifySettings.schema.strict().parse(row))).toHaveLength(2)
  for (const { at, text } of rows) {
    expect(at.getTime()).toBeLessThanOrEqual(now.getTime())
    expect(text).toContain('示例')
  }
})

test('one who lost her child is shown exactly what the filter would let through', () => {
  const hers = of('sample-openid-liuguilan')
  expect(hers.length).toBeGreaterThan(3)
  for (const { kind, title, text } of hers) expect(gentleWording(kind, { title, text }, 'bereaved')).toEqual({ title, text })
})

test('a young mother has something to do, something for today, and something from before', () => {
  const hers = of('sample-openid-yutong')
  const age = (at: Date) => now.getTime() - at.getTime()
  expect([hers.some(({ waits }) => waits.includes('action')), hers.some(({ at }) => age(at) < 3 * 3_600_000), hers.some(({ at }) => age(at) > 86_400_000)]).toEqual([true, true, true])
})

test('the message about a filing that waits is the one that answering it settles', () => {
  const { filings } = waitingFilings(now)
  expect(filings.length).toBeGreaterThan(0)
  for (const { _id, personId } of filings) expect(rows.find((row) => row._id === messageIdOf(`filing:${_id}`, personId))?.waits).toContain('action')
})
