import { searchContract } from '@/domain/learn/search/search-contract'
import { procedure } from '../../kernel/procedure'
import { articles } from '../collections'
import { readingsOf } from './pinyin'

const { input, output } = searchContract.words
const newest = 300
const most = 500

const sounds = (word: string) => [...word].map((char) => readingsOf(char)[0] ?? char)
const soundOf = (word: string) => sounds(word).join('')
const lettersOf = (word: string) => sounds(word).map((sound) => sound[0] ?? '').join('')

/** The tags of the newest pieces, the commonest first. One round trip; the phone asks once and keeps them. */
export const words = procedure('learn.read', input, output).query(async () => {
  const docs = await articles.find({ where: { state: 'published' }, order: [['publishedAt', 'desc'], ['_id', 'desc']], limit: newest, only: ['tags'] })
  const times = new Map<string, number>()
  for (const word of docs.flatMap(({ tags }) => tags)) times.set(word, (times.get(word) ?? 0) + 1)
  const commonest = [...times].sort(([, a], [, b]) => b - a).slice(0, most)
  return { words: commonest.map(([word]) => ({ word, letters: lettersOf(word), sound: soundOf(word) })) }
})
