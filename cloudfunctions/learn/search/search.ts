import { chinaClock } from '@/domain/china-time'
import { lookedFor } from '@/domain/learn/search/looked-for'
import { ranked } from '@/domain/learn/search/rank'
import { searchContract } from '@/domain/learn/search/search-contract'
import { wouldHurt } from '@/domain/learn/search/speaks-of-loss'
import { procedure } from '../../kernel/procedure'
import { cardFields, toCard } from '../card'
import { articles } from '../collections'
import { lookUp, type Candidate } from './look-up'
import { noteMiss } from './note-miss'

const { input, output } = searchContract.search
/** So many of the index are looked at for the twenty that are shown. */
const candidates = 40
const fields = [...cardFields, 'orgPath', 'tags', 'policy', 'searchNo'] as const

/** Two round trips, however many pieces there are and whether the instance is new; one more when nothing was found, which is noted for the editors. */
export const search = procedure('learn.read', input, output).query(async ({ ctx, input: { text, stages, placeIds, limit } }) => {
  const found = await lookUp(lookedFor(text), placeIds, candidates)
  const pieces = found.length === 0 ? [] : (await published(found)).filter(({ card }) => !wouldHurt(card, text))
  if (pieces.length === 0) await noteMiss(text, ctx.now)
  const { date: today } = chinaClock(ctx.now)
  return { items: ranked(pieces, { text, stages, placeIds, today }).slice(0, limit).map(({ card }) => card) }
})

async function published(found: readonly Candidate[]) {
  const byNo = new Map(found.flatMap((each) => ('no' in each ? [[each.no, each.score] as const] : [])))
  const byId = new Map(found.flatMap((each) => ('id' in each ? [[each.id, each.score] as const] : [])))
  const numbers = { searchNo: { $in: [...byNo.keys()] } }
  // Most of the time nothing is newer than the index.
  const which = byId.size === 0 ? numbers : { $or: [numbers, { _id: { $in: [...byId.keys()] } }] }
  const docs = await articles.find({ where: { ...which, state: 'published' }, limit: found.length, only: fields })
  return docs.map(({ orgPath, tags, policy, searchNo, ...doc }) => ({
    card: toCard(doc),
    tags,
    policy,
    placeIds: orgPath.split('.').slice(0, -1),
    // Of a piece released again the newer text counts.
    score: byId.get(doc._id) ?? byNo.get(searchNo ?? 0) ?? 0,
  }))
}
