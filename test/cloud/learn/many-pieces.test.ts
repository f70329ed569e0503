/** The made pieces that search is measured on: as different from each other as pieces are, so that finding one among them means something. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { ArticleCard } from '../../../src/domain/learn/contract'
import { blockWords } from '../../../src/domain/learn/block-words'
import { searchSeeds } from '../../../localcloud/seed/search-seeds'
import { isOwn, madeId, manyPieces } from '../../fixtures/many-pieces'
import { dataOf, startTestCloud } from '../harness'

const pieces = manyPieces(2000)
const made = pieces.filter(({ _id }) => _id.startsWith('made-'))
const bodyOf = ({ blocks }: (typeof pieces)[number]) => blocks.flatMap(blockWords).join('')
const pairsOf = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)))
const likeness = (one: Set<string>, other: Set<string>) => {
  const common = [...one].filter((pair) => other.has(pair)).length
  return common / (one.size + other.size - common)
}

test('they are the same every time, some 800 characters each, no two titles alike', () => {
  expect(manyPieces(150)).toEqual(pieces.slice(0, 150))
  for (const piece of made) expect(bodyOf(piece)).toHaveLength(800)
  expect(new Set(made.map(({ title }) => title)).size).toBe(made.length)
})

test('they share next to no sentence, and few of their pairs of characters', () => {
  const some = made.slice(0, 120)
  const seen = new Map<string, string>()
  let sentences = 0
  const shared = some.flatMap((piece) =>
    bodyOf(piece).split('。').filter((sentence) => sentence.length >= 12).flatMap((sentence) => {
      const before = seen.get(sentence)
      sentences += 1
      seen.set(sentence, piece._id)
      return before !== undefined && before !== piece._id ? [sentence] : []
    }),
  )
  expect(shared.length).toBeLessThanOrEqual(sentences / 1000)
  const pairs = some.map((piece) => pairsOf(bodyOf(piece)))
  const all = pairs.flatMap((one, i) => pairs.slice(i + 1).map((other) => likeness(one, other)))
  expect(all.reduce((sum, each) => sum + each, 0) / all.length).toBeLessThan(0.2)
  expect(Math.max(...all)).toBeLessThan(0.3)
})

test('every fifth is a county’s notice on what the sample pieces are about, and stands behind them for who lives elsewhere', async () => {
  expect(made.filter(({ orgPath }) => orgPath !== 'n1.').length).toBeCloseTo(made.length / 5, -1)
  expect(made.filter((_, i) => isOwn(i)).every(({ orgPath }) => orgPath === 'n1.')).toBe(true)
  const cloud = await startTestCloud()
  try {
    for (const [collection, docs] of Object.entries(searchSeeds(pieces, new Date()))) cloud.store.insert(collection, docs)
    const asked = parse(readFileSync(path.join(__dirname, '../../fixtures/search-questions.yaml'), 'utf8')) as Array<{ ask: string; right: string[] }>
    const found = async (text: string, placeIds: string[] = []) => dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.search', { text, placeIds })).items.map(({ id }) => id)
    const missed = []
    for (const { ask, right } of asked) if (!(await found(ask)).slice(0, 3).some((id) => right.includes(id))) missed.push(ask)
    expect(missed.length).toBeLessThanOrEqual(asked.length / 20)

    const [notice] = made.filter(({ orgPath, title }) => orgPath !== 'n1.' && title.includes('托育名额'))
    const mine = await found('托育名额', notice!.orgPath.split('.').slice(0, -1))
    expect(mine.slice(0, 3)).toContain(notice!._id)
    expect(mine[0]).toMatch(new RegExp(`^(${notice!._id}|childcare-choice)$`))
    expect(madeId(made.indexOf(notice!))).toBe(notice!._id)
  } finally {
    await cloud.close()
  }
})
