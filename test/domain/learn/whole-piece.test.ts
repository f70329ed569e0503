import { isParentingArticle } from '@/domain/learn/parenting'
import { wholeArticle, wholeCard, wholeTopic, wholeWord } from '@/domain/learn/whole-piece'
import { whyShown } from '@/domain/learn/why-shown'
import { articleCard } from './article-card'

/** As the first version of the app kept it. */
const { kind: _kind, audience: _audience, placeName: _placeName, until: _until, ...oldCard } = articleCard()
const oldArticle = { ...oldCard, blocks: [], sources: [], reviewedOn: '2026-11-01', reviewDueOn: '2027-11-01', corrections: [] }

test('a row kept by an older version gets what was added since', () => {
  expect(wholeCard(oldCard)).toEqual(articleCard())
  expect(isParentingArticle(wholeCard(oldCard))).toBe(true)
  expect(whyShown(wholeCard(oldCard), { placeIds: [], stages: ['baby'], groups: [], childMonths: [8], month: 1 })).toBeUndefined()
})

test('so does an article, and a whole one stays as it is', () => {
  const whole = wholeArticle(oldArticle)
  expect(whole).toMatchObject({ kind: 'article', policy: null, kit: null, media: null, audio: null, tags: [] })
  expect(wholeArticle(whole)).toEqual(whole)
})

test('so does a topic', () => {
  expect(wholeTopic({ id: 'vaccines', title: '打疫苗', summary: '', keyTask: 'education', illustration: 'syringe', articleCount: 1 }).hiddenFromBereaved).toBe(false)
})

test('so does a word to offer, and a whole one stays as it is', () => {
  const whole = wholeWord({ word: '打疫苗', letters: 'dym', sound: 'dayimiao' })
  expect(whole).toEqual({ word: '打疫苗', letters: 'dym', sound: 'dayimiao', syllables: '', hiddenFromBereaved: false })
  expect(wholeWord({ ...whole, syllables: 'da yi miao', hiddenFromBereaved: true })).toMatchObject({ syllables: 'da yi miao', hiddenFromBereaved: true })
})
