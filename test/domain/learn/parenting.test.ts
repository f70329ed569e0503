import { everybody } from '@/domain/learn/everybody'
import { isParentingArticle, isParentingTopic, speaksOfChildren } from '@/domain/learn/parenting'
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

test.each(['家里有孕妇', '坐月子', '产检在哪儿做', '0 到 6 岁儿童', '叫子女来', '独生子女护理假', '备孕的', '胎动', '生育津贴', '优生优育', '娃娃', '喂奶'])('“%s” speaks of children', (words) => {
  expect(speaksOfChildren(words)).toBe(true)
})

test.each(['计划生育特殊家庭', '关于优化生育政策促进人口长期均衡发展的决定', '找计生专干', '家庭医生', '血压高', '生产经营'])('“%s” does not', (words) => {
  expect(speaksOfChildren(words)).toBe(false)
})
