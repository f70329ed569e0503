import { searchContract } from '@/domain/learn/search/search-contract'
import { isParentingArticle } from '@/domain/learn/parenting'
import { procedure } from '../../kernel/procedure'
import { articles } from '../collections'
import { readingsOf } from './pinyin'

const { input, output } = searchContract.words
const newest = 300
const most = 500

const sounds = (word: string) => [...word].map((char) => readingsOf(char)[0] ?? char.toLowerCase())
const everySound = (word: string) => [...word].map((char) => (readingsOf(char).length > 0 ? readingsOf(char).join('|') : char.toLowerCase())).join(' ')
const soundsOf = (word: string) => ({ letters: sounds(word).map((sound) => sound[0] ?? '').join(''), sound: sounds(word).join(''), syllables: everySound(word) })

/** The tags of the newest pieces, the commonest first. One round trip; the phone asks once and keeps them. */
export const words = procedure('learn.read', input, output).query(async () => {
  const docs = await articles.find({
    where: { state: 'published' },
    order: [['publishedAt', 'desc'], ['_id', 'desc']],
    limit: newest,
    only: ['tags', 'audience', 'title', 'summary'],
  })
  const known = new Map<string, { times: number; hiddenFromBereaved: boolean }>()
  for (const doc of docs) {
    const isHidden = isParentingArticle(doc)
    for (const word of doc.tags) {
      const { times, hiddenFromBereaved } = known.get(word) ?? { times: 0, hiddenFromBereaved: true }
      known.set(word, { times: times + 1, hiddenFromBereaved: hiddenFromBereaved && isHidden })
    }
  }
  const commonest = [...known].sort(([, a], [, b]) => b.times - a.times).slice(0, most)
  return { words: commonest.map(([word, { hiddenFromBereaved }]) => ({ word, ...soundsOf(word), hiddenFromBereaved })) }
})
