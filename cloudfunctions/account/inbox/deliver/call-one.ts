import { called } from '@/domain/account/called'
import { callWithinDays, mayCallOn } from '@/domain/account/inbox/call-fallback'
import { chinaClock } from '@/domain/china-time'
import { calls, messages, notRaised } from '../../../kernel/notify/collections'
import { isToDo } from '../to-message'
import type { DueMessage } from './due'
import type { Recipient } from './recipients'

const dayMs = 86_400_000

/** Puts a message that nobody read onto the call list of the person's contact, once; on a day when the person wants no call, the day after. Says what it did. */
export async function callOne(message: DueMessage, person: Recipient | undefined, now: Date): Promise<'called' | 'waits' | 'notCalled'> {
  const goOn = (set: { next: 'none' } | { nextAt: Date }) => messages.updateOne({ _id: message._id, next: 'call' }, { $set: set })
  const contact = person?.contacts.find(({ kind }) => kind === 'village') ?? person?.contacts[0]
  const unseen = message.waits.includes('reading') && isToDo(message, now)
  if (!person || !contact || person.orgPath === null || !unseen) return goOn({ next: 'none' }).then(() => 'notCalled')
  if (!mayCallOn(chinaClock(now).date, person.wishes.notOn)) return goOn({ nextAt: new Date(now.getTime() + dayMs) }).then(() => 'waits')
  await calls.insertIfNew({
    _id: message._id,
    personId: person._id,
    kind: 'message',
    ...notRaised,
    who: called(person),
    placeName: person.place?.names.slice(-2).join('') ?? '',
    orgPath: person.orgPath,
    assignee: contact.postId,
    what: message.title,
    note: null,
    restricted: person.specialFamily !== null,
    at: now,
    dueAt: new Date(now.getTime() + callWithinDays * dayMs),
    state: 'open',
    timeline: [],
  })
  return goOn({ next: 'none' }).then(() => 'called')
}
