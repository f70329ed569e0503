import { eachByItself } from '../../kernel/each-by-itself'
import { programmeChanges } from './collections'
import { writeChange } from './write-change'

const batch = 20

/** What somebody agreed on and a cut left unwritten: the timer ends it, well before the day on which it begins. Says how many there were. */
export async function settleChanges(now: Date): Promise<number> {
  const left = await programmeChanges.find({ where: { toWriteAt: { $lte: now } }, limit: batch })
  await eachByItself('followCases', left, writeChange)
  return left.length
}
