import { articles } from '../collections'
import { blankRow, searchIndex, synonyms } from './collections'
import { IndexBuilder } from './index-builder'
import { recentId } from './look-up'
import { searchableOf, type Searchable } from './piece-terms'
import { indexLayout, shardCount, shardId } from './shard'

const piecesAtOnce = 500
const shardsAtOnce = 128
const writesAtOnce = 16
const needed = ['_id', 'version', 'title', 'summary', 'tags', 'audience', 'blocks', 'orgPath', 'searchNo'] as const

/**
 * Builds the shards anew from every published piece, and writes those that changed: two round trips for each 500 pieces and 128 shards, one for each changed
 * shard. Cut anywhere, it is only not finished: a piece keeps its number for good, so old and new shards go together, and `recent` is emptied last.
 */
export async function buildIndex(now: Date): Promise<{ pieces: number; shards: number }> {
  await searchIndex.insertIfNew({ ...blankRow, _id: recentId })
  const { askedAt = null } = (await searchIndex.byId(recentId, ['askedAt'])) ?? {}
  const builder = new IndexBuilder((await synonyms.find({ where: {}, limit: 1000, only: ['words'] })).map(({ words }) => words))
  const versions = new Map<string, number>()
  const numbered: Array<{ no: number; piece: Searchable; orgPath: string }> = []
  for await (const page of publishedPieces()) {
    const nos = await numbersFor(page)
    page.forEach(({ _id, version, orgPath, ...written }, i) => {
      const no = nos[i]
      if (no === undefined) return
      versions.set(_id, version)
      numbered.push({ no, piece: searchableOf(written), orgPath })
    })
  }
  for (const { no, piece, orgPath } of numbered.sort((a, b) => a.no - b.no)) builder.add(no, piece, orgPath)
  const shards = await writeChanged(builder.shards())
  await forget(versions)
  await searchIndex.updateOne({ _id: recentId }, { $set: { pieces: versions.size, layout: indexLayout } })
  // What an editor changed meanwhile is not in it: then it is still to be built.
  await searchIndex.updateOne({ _id: recentId, askedAt }, { $set: { builtAt: now } })
  return { pieces: versions.size, shards }
}

async function* publishedPieces() {
  for (let after = ''; ; ) {
    const page = await articles.find({ where: { state: 'published', _id: { $gt: after } }, order: [['_id', 'asc']], limit: piecesAtOnce, only: needed })
    if (page.length > 0) yield page
    if (page.length < piecesAtOnce) return
    after = page.at(-1)?._id ?? ''
  }
}

/** The number of each, given to those that have none. Undefined for one that another run numbers in this moment: the next run has it. */
async function numbersFor(page: ReadonlyArray<{ _id: string; searchNo: number | null }>): Promise<Array<number | undefined>> {
  const without = page.filter(({ searchNo }) => searchNo === null)
  const last = without.length === 0 ? 0 : await reserve(without.length)
  const given = new Map<string, number>()
  for (const [i, { _id }] of without.entries()) {
    const no = last + i + 1
    if (await articles.updateOne({ _id, searchNo: null }, { $set: { searchNo: no } })) given.set(_id, no)
  }
  return page.map(({ _id, searchNo }) => searchNo ?? given.get(_id))
}

/** The last number given before `count` new ones, which nobody else gets. */
async function reserve(count: number): Promise<number> {
  for (;;) {
    const { lastNo = 0 } = (await searchIndex.byId(recentId, ['lastNo'])) ?? {}
    if (await searchIndex.updateOne({ _id: recentId, lastNo }, { $set: { lastNo: lastNo + count } })) return lastNo
  }
}

async function writeChanged(shards: readonly string[]): Promise<number> {
  let changed = 0
  for (let from = 0; from < shardCount; from += shardsAtOnce) {
    const ids = shards.slice(from, from + shardsAtOnce).map((_, i) => shardId(from + i))
    const stored = new Map((await searchIndex.find({ where: { _id: { $in: ids } }, limit: shardsAtOnce, only: ['_id', 'postings'] })).map(({ _id, postings }) => [_id, postings]))
    const differing = ids.flatMap((_id, i) => ((stored.get(_id) ?? '') === shards[from + i] ? [] : [{ _id, postings: shards[from + i] ?? '', isNew: !stored.has(_id) }]))
    for (let i = 0; i < differing.length; i += writesAtOnce) await Promise.all(differing.slice(i, i + writesAtOnce).map(writeShard))
    changed += differing.length
  }
  return changed
}

async function writeShard({ _id, postings, isNew }: { _id: string; postings: string; isNew: boolean }) {
  if (isNew && (await searchIndex.insertIfNew({ ...blankRow, _id, postings }))) return
  await searchIndex.updateOne({ _id }, { $set: { postings } })
}

/** What the shards hold now need not be searched twice; what was released again meanwhile stays. */
async function forget(versions: ReadonlyMap<string, number>) {
  const { entries = {} } = (await searchIndex.byId(recentId, ['entries'])) ?? {}
  for (const [id, { version }] of Object.entries(entries)) {
    if (versions.get(id) === version) await searchIndex.updateOne({ _id: recentId, [`entries.${id}.version`]: version }, { $unset: { [`entries.${id}`]: true as const } })
  }
}
