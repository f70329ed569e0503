import { AppError } from '@/domain/errors'
import { counters } from '../collections'

/** Above every id of a list that was given once by hand. */
const firstGiven = 1_000_000
const name = 'places'

/**
 * Ids that nobody else gets, by one atomic increment. `token` names this attempt alone: it tells whether the database answered with the counter as it was
 * before or after. A number that is not used is lost, which is no harm.
 */
export async function nextIds(count: number, token: string): Promise<string[]> {
  const raise = () => counters.updateAndReturn({ _id: name }, { $inc: { last: count }, $set: { by: token } })
  const counter = (await raise()) ?? (await begin().then(raise))
  if (!counter) throw new AppError('UNAVAILABLE', 'the counter of places is missing')
  const before = counter.by === token ? counter.last - count : counter.last
  return Array.from({ length: count }, (_, i) => `n${before + 1 + i}`)
}

const begin = () => counters.insertIfNew({ _id: name, last: firstGiven, by: '' })
