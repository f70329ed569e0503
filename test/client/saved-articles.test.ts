import { refreshSaved, removeSaved, saveArticle, savedArticle, savedLimit } from '@/client/saved-articles'
import type { Article } from '@/domain/learn/contract'
import { articleCard } from '../domain/learn/article-card'
import { phone } from './taro-stub'

jest.mock('@tarojs/taro', () => jest.requireActual('./taro-stub'))

const now = new Date(1000)
const article = (id: string, about: Partial<Article> = {}): Article => ({
  ...articleCard({ id }),
  blocks: [{ type: 'paragraph', content: [{ text: '先看精神。' }] }],
  sources: [{ title: '指南' }],
  reviewedOn: '2026-11-01',
  reviewDueOn: '2027-11-01',
  corrections: [],
  tags: [],
  policy: null,
  kit: null,
  media: null,
  audio: null,
  ...about,
})
const saved = () => phone.keys().filter((key) => key.includes('saved.'))

afterEach(() => {
  for (let i = 0; i < savedLimit; i++) removeSaved(`a-${i}`)
  phone.reset()
})

describe('收藏', () => {
  test('keeps the whole article, and removing it leaves nothing of it', () => {
    expect(saveArticle(article('a-1'), now)).toBe('saved')
    expect(savedArticle('a-1')).toEqual({ article: article('a-1'), savedAt: 1000 })
    removeSaved('a-1')
    expect(saved()).toEqual([])
  })

  test('fifty fit; the next is told so and changes nothing', () => {
    for (let i = 0; i < savedLimit; i++) expect(saveArticle(article(`a-${i}`), now)).toBe('saved')
    expect(saveArticle(article('one-more'), now)).toBe('full')
    expect(savedArticle('one-more')).toBeUndefined()
    expect(saveArticle(article('a-3'), now)).toBe('saved')
  })

  test('what the first version of the app saved is read as whole as what is saved today', () => {
    const { kind: _kind, audience: _audience, placeName: _placeName, until: _until, tags: _tags, policy: _policy, kit: _kit, media: _media, audio: _audio, ...old } = article('a-1')
    saveArticle(old as Article, now)
    expect(savedArticle('a-1')).toEqual({ article: article('a-1'), savedAt: 1000 })
  })

  test('a phone without room says so', () => {
    phone.limitTo(20)
    expect(saveArticle(article('a-1'), now)).toBe('refused')
  })

  test('a correction read later reaches the saved copy; an article that is not saved is not kept', () => {
    const corrected = article('a-1', { corrections: [{ on: '2026-11-05', text: '改正了腋温测量的时间。' }] })
    refreshSaved(corrected, now)
    expect(savedArticle('a-1')).toBeUndefined()
    saveArticle(article('a-1'), now)
    refreshSaved(corrected, new Date(2000))
    expect(savedArticle('a-1')).toEqual({ article: corrected, savedAt: 2000 })
  })
})
