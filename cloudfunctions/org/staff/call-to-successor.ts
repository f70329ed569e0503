import { afterWorkingDays } from '@/domain/org/due'
import type { PersonToCall } from '../../account/verbs'
import { calls, notRaised } from '../../kernel/notify/collections'
import type { HandOver } from './run-hand-over'

interface ToDo {
  /** Names the fact: written once. */
  id: string
  what: string
  note: string
}

/** Something that who takes over must settle with one person: it is on their list, and goes up by itself when it is left lying. */
export async function callToSuccessor({ to }: HandOver, { _id: personId, name, place, orgPath, specialFamily }: PersonToCall, { id, what, note }: ToDo, now: Date): Promise<void> {
  await calls.insertIfNew({
    _id: id,
    personId,
    kind: 'message',
    who: name,
    placeName: place?.names.at(-1) ?? to.placeName,
    orgPath: orgPath ?? to.orgPath,
    assignee: to.postId,
    ...notRaised,
    what,
    note,
    restricted: specialFamily !== null,
    at: now,
    dueAt: afterWorkingDays(now, 3),
    state: 'open',
    timeline: [],
  })
}
