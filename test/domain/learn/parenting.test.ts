import { isParentingArticle, isParentingTopic } from '@/domain/learn/parenting'
import { articleCard } from './article-card'

test.each([
  ['its key task', { keyTask: 'healthyBirth' }],
  ['its topic', { topicIds: ['pregnancy'] }],
  ['its title', { title: '青春期，跟孩子怎么开口' }],
  ['its summary', { summary: '产假有多少天，谁发钱。' }],
] as const)('an article is about children by %s', (_by, about) => {
  const plain = { keyTask: 'education', topicIds: [], title: '家里的药箱怎么备', summary: '先清一遍过期药。' } as const
  expect(isParentingArticle(articleCard({ ...plain, topicIds: [] }))).toBe(false)
  expect(isParentingArticle(articleCard({ ...plain, ...about, topicIds: 'topicIds' in about ? [...about.topicIds] : [] }))).toBe(true)
})

test.each([
  [{ id: 'vaccines', title: '打疫苗', summary: '孩子的、大人的，去哪儿打', keyTask: 'education' }, true],
  [{ id: 'baby-first-year', title: '头一年', summary: '吃什么、怎么照看', keyTask: 'education' }, true],
  [{ id: 'money-and-people', title: '能领的钱、能找的人', summary: '谁能领、怎么领、找谁问', keyTask: 'familySupport' }, false],
] as const)('topic %j: %p', (topic, is) => {
  expect(isParentingTopic(topic)).toBe(is)
})
