import { stagePicks } from '@/domain/learn/stage-picks'

const cards = [
  { id: 'fever', topicIds: ['fever-at-night'] },
  { id: 'money', topicIds: ['money-and-people'] },
  { id: 'folic-acid', topicIds: ['pregnancy'] },
  { id: 'first-year', topicIds: ['baby-first-year', 'vaccines'] },
]

test.each([
  [['baby'], ['fever', 'first-year']],
  [['pregnant'], ['folic-acid']],
  [['pregnant', 'baby'], ['fever', 'folic-acid', 'first-year']],
  [['self'], ['money']],
  [[], []],
] as const)('a family in %p is shown %p', (stages, ids) => {
  expect(stagePicks(cards, stages, 3).map(({ id }) => id)).toEqual(ids)
})

test('no more than asked for', () => {
  expect(stagePicks(cards, ['pregnant', 'baby'], 2)).toHaveLength(2)
})
