import { everybody } from '@/domain/learn/everybody'
import { isParentingArticle, isParentingTopic } from '@/domain/learn/parenting'
import { articleCard } from './article-card'

const plain = { title: '家里的药箱怎么备', summary: '先清一遍过期药。' }

test.each([
  ['its editor’s word', { audience: { ...everybody, hiddenFromBereaved: true } }],
  ['its title', { title: '青春期，跟孩子怎么开口' }],
  ['its summary', { summary: '产假有多少天，谁发钱。' }],
] as const)('an article is about children by %s', (_by, about) => {
  expect(isParentingArticle(articleCard(plain))).toBe(false)
  expect(isParentingArticle(articleCard({ ...plain, ...about, audience: 'audience' in about ? { ...everybody, ...about.audience, stages: [], groups: [] } : everybody }))).toBe(true)
})

test.each([
  [{ title: '打疫苗', summary: '孩子的、大人的，去哪儿打', hiddenFromBereaved: false }, true],
  [{ title: '头一年', summary: '吃什么、怎么照看', hiddenFromBereaved: true }, true],
  [{ title: '能领的钱、能找的人', summary: '谁能领、怎么领、找谁问', hiddenFromBereaved: false }, false],
] as const)('topic %j: %p', (topic, is) => {
  expect(isParentingTopic(topic)).toBe(is)
})
