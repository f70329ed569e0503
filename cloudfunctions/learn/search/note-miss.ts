import { searchMisses } from './collections'

const longest = 20
/** Four digits in a row may be somebody's number. */
const personal = /\d{4}/

/** Some letters are drawn as nothing: a row of them would be an empty line in the editors' list. */
const asCompared = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+|\p{Default_Ignorable_Code_Point}+/gu, '')

/** Counts words that found nothing; a long text or a number is not kept, it may be about somebody. One round trip, two for new words. */
export async function noteMiss(text: string, now: Date): Promise<void> {
  const words = asCompared(text)
  if (words.length < 2 || words.length > longest || personal.test(words)) return
  if (await searchMisses.updateOne({ _id: words }, { $inc: { times: 1 }, $set: { lastAt: now } })) return
  await searchMisses.insertIfNew({ _id: words, times: 1, lastAt: now, open: true })
}
