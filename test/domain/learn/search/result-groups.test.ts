import { resultGroups } from '@/domain/learn/search/result-groups'
import type { PieceKind } from '@/domain/learn/piece-kinds'
import { articleCard } from '../article-card'

const of = (id: string, kind: PieceKind) => articleCard({ id, kind })

test('the kind of the likeliest piece leads; order inside a kind stays; kits come last', () => {
  const cards = [of('kit-1', 'kit'), of('policy-1', 'policy'), of('article-1', 'article'), of('qa-1', 'qa'), of('policy-2', 'policy'), of('notice-1', 'urgent')]
  expect(resultGroups(cards).map(({ group, cards: found }) => [group, found.map(({ id }) => id)])).toEqual([
    ['policies', ['policy-1', 'policy-2']],
    ['articles', ['article-1', 'qa-1']],
    ['notices', ['notice-1']],
    ['kits', ['kit-1']],
  ])
})

test('nothing found is no group', () => {
  expect(resultGroups([])).toEqual([])
})
