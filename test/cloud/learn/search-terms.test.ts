/** The rules of the index, without a cloud: what a piece is found by, and which of many pieces are looked at. */
import { pieceTerms, searchableOf, wantedTerms } from '../../../cloudfunctions/learn/search/piece-terms'
import { localTerm, placeTerm, placeTermsOf } from '../../../cloudfunctions/learn/search/place-terms'
import { packPostings, unpackPostings, asOne, fieldsOf, noOf } from '../../../cloudfunctions/learn/search/postings'
import { stepsOfQuery, termsOfWord } from '../../../cloudfunctions/learn/search/terms'
import { textScores } from '../../../cloudfunctions/learn/search/text-score'
import { readArticles } from '../../../localcloud/seed/read-articles'

const samples = readArticles('n1.').map(searchableOf)

test('what a new piece has of a question is what the index would have of it, term by term', () => {
  const questions = ['打疫苗', 'NIPT', '120', 'dayimiao', 'dym', '我妈七十了老忘事', '血压多高算高', '家', '孩子不吃饭', '一天喝几杯水 HPV']
  const wanted = [...new Set(questions.flatMap((ask) => stepsOfQuery(ask).flat().map(({ term }) => term)))]
  expect(wanted.length).toBeGreaterThan(40)
  for (const sample of samples) {
    const all = pieceTerms(sample, [])
    const expected = wanted.filter((term) => all.has(term)).map((term) => [term, all.get(term)])
    expect([...wantedTerms(sample, wanted)].sort()).toEqual(expected.sort())
  }
})

test('a piece is also found by what those it is for are called', () => {
  const audience = { stages: ['baby' as const], groups: ['older' as const] }
  const { tags } = searchableOf({ title: '吃饭', summary: '', tags: ['勺子'], audience, blocks: [] })
  expect(tags).toEqual(expect.arrayContaining(['勺子', '孩子', '老人']))
  expect(new Set(tags).size).toBe(tags.length)
})

test('letters may be a whole word: by its sound and by its initials', () => {
  expect(termsOfWord('血压')).toEqual(expect.arrayContaining(['qxue ya', 'jxy']))
  expect(termsOfWord('长高')).toEqual(expect.arrayContaining(['qzhang gao', 'qchang gao', 'jzg', 'jcg']))
  expect(termsOfWord('牙')).toEqual([])
  expect(termsOfWord('HPV疫苗')).toEqual([])
})

test('characters that nobody sees part no word: pasted, it is the word that is typed', () => {
  expect(stepsOfQuery('打疫\u200b苗\ufeff')).toEqual(stepsOfQuery('打疫苗'))
})

test('postings come out as they went in', () => {
  const postings = [{ no: 1, fields: 15 }, { no: 2, fields: 1 }, { no: 900, fields: 8 }, { no: 123_456, fields: 4 }]
  expect([...unpackPostings(packPostings(postings))].map((one) => ({ no: noOf(one), fields: fieldsOf(one) }))).toEqual(postings)
  expect([...unpackPostings('')]).toEqual([])
})

test('a piece says where it is told, unless that is the whole province', () => {
  expect(placeTermsOf('n1.')).toEqual([])
  expect(placeTermsOf('n1.n11.n103.')).toEqual([localTerm, placeTerm('n103')])
})

describe('which pieces are looked at', () => {
  const step = (numbers: readonly number[]) => ({ ways: [{ weight: 1, postings: Uint32Array.from(numbers, (no) => asOne({ no, fields: 8 })), having: numbers.length }] })
  const wanted = { pieces: 1000, limit: 3, leastCovered: 0 }
  const found = (steps: Parameters<typeof textScores>[0], more: object = {}) => textScores(steps, { ...wanted, ...more }).map(({ no }) => no)

  test('the best of many, the newer first among equals', () => {
    expect(found([step([1, 2, 3, 4, 5, 900])])).toEqual([900, 5, 4])
    expect(found([step([1, 2, 3, 4, 5]), step([2])])).toEqual([2, 5, 4])
  })

  test('what counts less stands behind all that counts in full, and its score stays its own', () => {
    const scored = textScores([step([1, 2, 3, 4, 5])], { ...wanted, counts: (no) => (no > 2 ? 0.35 : 1) })
    expect(scored.map(({ no }) => no)).toEqual([2, 1, 5])
    expect(new Set(scored.map(({ score }) => score)).size).toBe(1)
  })

  test('what has too little of the question is left out', () => {
    expect(found([step([1]), step([2]), step([1, 2, 3])], { leastCovered: 0.5 })).not.toContain(3)
  })
})
