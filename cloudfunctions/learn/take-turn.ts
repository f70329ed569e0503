import type * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { feedbackTurns, nextTurn } from '@/domain/learn/feedback-turns'
import type { Caller } from '../kernel/caller'
import { blind } from '../kernel/crypto/blind'
import { feedback } from './collections'

type Feedback = z.output<typeof feedback.schema>
type Said = Omit<Feedback, 'turn'>

/** Somebody else may take the turn that was free a moment ago. */
const tries = 5

const isSame = (one: Said, other: Said) => one.articleId === other.articleId && one.kind === other.kind && one.block === other.block && one.text === other.text

/**
 * Stores what a reader says, once, in a turn of their day, and gives the id it is stored under. One round trip; two when it is stored already; three when its turn is taken.
 * What a person has said today of the same paragraph in the same words is not said again: two taps at once, or on two phones, are one.
 *
 * @throws AppError CONFLICT for an id that holds something else, TOO_OFTEN when the day's turns are used up
 */
export async function takeTurn(said: Said, caller: Caller, now: Date): Promise<string> {
  const isPerson = caller.kind === 'person'
  const turns = feedbackTurns[isPerson ? 'person' : 'address']
  const mark = blind('turns', `${chinaClock(now).date} ${isPerson ? caller.personId : (caller.from ?? '')}`)
  const ofDay = Array.from({ length: turns.perDay }, (_, turn) => `${mark}:${turn}`)
  let taken: Feedback[] = []
  for (let i = 0; i < tries; i++) {
    const turn = nextTurn(said.articleId, taken.map(({ turn: one = '', articleId }) => ({ turn: ofDay.indexOf(one), articleId })), turns)
    if (turn === undefined) throw new AppError('TOO_OFTEN', `feedback on ${said.articleId}`)
    if (await feedback.insertIfNew({ ...said, turn: `${mark}:${turn}` })) return said._id
    const found = await feedback.find({ where: { $or: [{ _id: said._id }, { turn: { $in: ofDay } }] }, limit: turns.perDay + 1 })
    const earlier = found.find(({ _id }) => _id === said._id)
    if (earlier && !(isSame(earlier, said) && earlier.quote === said.quote && earlier.by === said.by)) throw new AppError('CONFLICT', `feedback ${said._id} holds something else`)
    const same = earlier ?? (isPerson ? found.find((one) => isSame(one, said)) : undefined)
    if (same) return same._id
    taken = found
  }
  throw new AppError('UNAVAILABLE', 'feedback: every turn was taken while it was tried')
}
