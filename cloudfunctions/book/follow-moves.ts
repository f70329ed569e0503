import { fullMoment } from '@/domain/said-date'
import { foldedSession, type Party } from '@/domain/book/session/folded-session'
import { readQuota } from './read-quota'
import { agendas, bookSessions, type SessionRow } from './collections'
import { letGo } from './taken/take-times'

type Move = SessionRow['moves'][number]

/** Says something to who asked for a party; how often it did. */
type Tell = (party: Party, fact: string, said: { title: string; text: string }) => Promise<number>

const keysOf = (marks: readonly string[]) => marks.map((mark) => readQuota(mark).key)

/**
 * What follows from a move: the old room and people are free, what was claimed counts where the session is now, and everybody who has a place or waits for one is told the old and the new time, with
 * what they can do. Marked last, so that a cut does it again, which is the same. Says how many were told.
 */
export async function followMoves(row: SessionRow, tell: Tell, now: Date): Promise<number> {
  const due = row.moves.filter(({ followed }) => !followed)
  if (due.length === 0) return 0
  for (const { from } of due) await letGo(from.taken, { venueId: row.venueId, ...from })
  await countAnew(row, due, now)
  let told = 0
  for (const party of foldedSession(row.log, row).parties.values()) {
    // Who came after it was moved has seen it where it is.
    const [first] = due.filter(({ at }) => party.askedAt < at)
    if (party.state === 'left' || !first) continue
    told += await tell(party, `book-moved:${party.request}:${row.moves.length}`, { title: `改了：${row.title}`, text: movedWords(row, first, party, now) })
  }
  const followed = Object.fromEntries(row.moves.flatMap(({ followed: done }, i) => (done ? [] : [[`moves.${i}.followed`, true] as const])))
  await bookSessions.updateOne({ _id: row._id }, { $set: followed })
  return told
}

/** A quota counts in the period of the session: that of the old day counts it no more, that of the new day does. */
async function countAnew({ _id, quotaMarks, parties }: SessionRow, due: readonly Move[], now: Date): Promise<void> {
  const counts = new Set(keysOf(quotaMarks))
  const before = [...new Set(due.flatMap(({ from }) => keysOf(from.quotaMarks)))].filter((key) => !counts.has(key))
  const attendees = [...new Set(Object.values(parties).flatMap(({ asker, attendee }) => (asker === null ? [] : [attendee])))]
  if (before.length === 0 || attendees.length === 0) return
  await agendas.updateWhere(
    { _id: { $in: attendees }, [`claims.${_id}`]: { $exists: true } },
    // Who cancels meanwhile lets go of what they saw: the timer looks at what is left of it.
    { $set: { lookAt: now }, $pull: Object.fromEntries(before.map((key) => [`held.${key}`, _id])), ...(counts.size > 0 && { $addToSet: Object.fromEntries([...counts].map((key) => [`held.${key}`, _id])) }) },
  )
}

function movedWords({ startsAt, endsAt, room, withWhom }: SessionRow, { from }: Move, { state }: Party, now: Date): string {
  const isTime = from.startsAt.getTime() !== startsAt.getTime() || from.endsAt.getTime() !== endsAt.getTime()
  const what = [
    isTime ? `原来 ${fullMoment(from.startsAt, now)}，改到 ${fullMoment(startsAt, now)}` : `${fullMoment(startsAt, now)} 不变`,
    from.room === room || room === '' ? '' : `在${room}`,
    from.withWhom === withWhom || withWhom === '' ? '' : `由${withWhom}带`,
  ].filter(Boolean)
  const then = state === 'booked' ? '名额还给您留着。来不了，开始前点开就能取消。' : state === 'offered' ? '空位还给您留着，请点开回话。' : '候补的位置不变，不等了点开取消。'
  return `${what.join('，')}。${then}`
}
