import type { Shared } from '@/domain/book/plan/occupied'
import { raced, untilWritten } from '../../kernel/until-written'
import { mostTimes, takenTimes, type TakenTime } from './collections'
import { dayStart, takenKeys, type Place } from './taken-keys'

export interface Wanted extends Place {
  /** Made anew for each try, so that two tries never let go of each other's. */
  claim: string
  sessionId: string
  title: string
  venueName: string
}

/** What stands in the way: the room or person, and what they are taken for. */
export interface InTheWay extends Shared {
  time: TakenTime
}

/**
 * Takes the room and the people of a session, each in one guarded update: one round trip each, two the first time of a day. Gives what stands in the way; then nothing stays
 * taken by this claim. `leaving`: sessions that are about to let go of what they have, and do not count. Cut in between, the timer lets go of what was taken.
 */
export async function takeTimes(wanted: Wanted, now: Date, leaving: readonly string[] = []): Promise<InTheWay[]> {
  const { claim, sessionId, title, venueName, startsAt: from, freeAgainAt: until } = wanted
  const time: TakenTime = { claim, sessionId, from, until, title, venueName, at: now }
  for (const { key, date, kind, id } of takenKeys(wanted)) {
    const inTheWay = await take(key, date, time, [sessionId, ...leaving])
    if (inTheWay.length === 0) continue
    await letGo(claim, wanted)
    return inTheWay.map((other) => ({ kind, id, time: other }))
  }
  return []
}

/** Lets go of what a claim has. One round trip; done again, nothing. */
export async function letGo(claim: string, place: Place): Promise<void> {
  const keys = takenKeys(place).map(({ key }) => key)
  if (claim !== '' && keys.length > 0) await takenTimes.updateWhere({ _id: { $in: keys } }, { $pull: { times: { claim } } })
}

const take = (key: string, date: string, time: TakenTime, uncounted: readonly string[]): Promise<TakenTime[]> =>
  untilWritten(async () => {
    const { from, until, claim, at } = time
    const overlaps = { $elemMatch: { from: { $lt: until }, until: { $gt: from }, sessionId: { $nin: uncounted } } }
    if (await takenTimes.updateOne({ _id: key, $nor: [{ times: overlaps }], [`times.${mostTimes - 1}`]: { $exists: false } }, { $push: { times: time }, $set: { lookAt: at } })) return []
    if (await takenTimes.insertIfNew({ _id: key, day: dayStart(date), times: [time], lookAt: at })) return []
    const there = (await takenTimes.byId(key))?.times ?? []
    if (there.some((other) => other.claim === claim)) return []
    const inTheWay = there.filter((other) => other.from < until && from < other.until && !uncounted.includes(other.sessionId))
    // Let go of meanwhile.
    return inTheWay.length > 0 ? inTheWay : raced
  })
