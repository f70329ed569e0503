import { deskLinks } from '@/domain/desk-links'
import { afterWorkingDays } from '@/domain/org/due'
import { handOverWords } from '@/domain/org/hand-over'
import { calls, notRaised } from '../../kernel/notify/collections'
import { notify } from '../../kernel/notify/notify'
import type { HandOver } from './run-hand-over'

/** The colleague reads what came, and finds a call to the leaving person among what is due: some things are only told, not written. */
export async function tellSuccessor({ _id, from, to, placeName, orgPath, counts }: HandOver, now: Date): Promise<void> {
  if (counts === null) throw new Error(`hand-over ${_id} is not counted`)
  const words = handOverWords(counts)
  const call = `hand-over:${_id}`
  await calls.insertIfNew({
    _id: call,
    personId: from.personId,
    kind: 'handOver',
    who: from.name,
    placeName,
    orgPath,
    assignee: to.postId,
    ...notRaised,
    what: `${from.name}离岗，工作交给您了`,
    note: words,
    restricted: false,
    at: now,
    dueAt: afterWorkingDays(now, 3),
    state: 'open',
    timeline: [],
  })
  await notify({ fact: `took-over:${_id}`, to: to.personId, kind: 'work', title: `${from.name}的工作交给您了`, text: `${placeName}：${words}。请在 3 个工作日内跟对方通个电话，问清楚还有什么没写下来。`, link: deskLinks.call(call), now })
}
