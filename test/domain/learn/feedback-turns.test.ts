import { feedbackTurns, nextTurn, type Taken } from '@/domain/learn/feedback-turns'

/** Says so much of these pieces, one after the other; how many of each were taken. */
function saying(pieces: readonly string[], turns: { perDay: number; perPiece: number }) {
  const taken: Taken[] = []
  for (const articleId of pieces) {
    const turn = nextTurn(articleId, taken, turns)
    if (turn !== undefined) taken.push({ turn, articleId })
  }
  return taken
}
const times = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i))

test.each(Object.entries(feedbackTurns))('%s: of one piece so many a day and no more', (_who, turns) => {
  expect(saying(times(200, () => 'falls-at-home'), turns)).toHaveLength(turns.perPiece)
})

test.each(Object.entries(feedbackTurns))('%s: of all pieces together so many a day, each turn once, whatever they are called', (_who, turns) => {
  const taken = saying(times(400, (i) => `piece-${i % 97}`), turns)
  expect(taken).toHaveLength(turns.perDay)
  expect(new Set(taken.map(({ turn }) => turn)).size).toBe(turns.perDay)
  for (const { turn } of taken) expect(turn >= 0 && turn < turns.perDay).toBe(true)
})

test('without knowing what is taken, the same piece gets the same turn, and most pieces different ones', () => {
  const first = (id: string) => nextTurn(id, [], feedbackTurns.person)
  expect(first('falls-at-home')).toBe(first('falls-at-home'))
  expect(new Set(times(50, (i) => String(first(`piece-${i}`)))).size).toBeGreaterThan(4)
})
