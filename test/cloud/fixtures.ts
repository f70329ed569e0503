/** Documents as the collections hold them, small and made up. */
import type * as z from 'zod'
import type { articles, topics } from '../../cloudfunctions/learn/collections'

export type ArticleDoc = z.output<typeof articles.schema>
export type TopicDoc = z.output<typeof topics.schema>

export const articleDoc = (id: string, more: Partial<ArticleDoc> = {}): ArticleDoc => ({
  _id: id,
  title: `题目 ${id}`,
  summary: '一句话的提要',
  keyTask: 'healthyBirth',
  topicIds: [],
  cover: 'plain',
  author: { name: '示例作者', title: '示例' },
  reviewer: { name: '示例审核人', title: '示例' },
  reviewSigned: false,
  publishedOn: '2026-01-01',
  readingMinutes: 3,
  months: [],
  blocks: [{ type: 'paragraph', content: [{ text: '正文' }] }],
  sources: [{ title: '示例来源' }],
  reviewedOn: '2026-01-01',
  reviewDueOn: '2028-01-01',
  corrections: [],
  state: 'published',
  orgPath: 'n1.',
  publishedAt: new Date('2026-01-01T00:00:00Z'),
  ...more,
})

export const topicDoc = (id: string, more: Partial<TopicDoc> = {}): TopicDoc => ({
  _id: id,
  title: `主题 ${id}`,
  summary: '主题的提要',
  keyTask: 'healthyBirth',
  illustration: 'plain',
  articleCount: 0,
  rank: 0,
  ...more,
})

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
let made = 0

/** A ULID that no other of this run is. */
export function nextUlid(): string {
  made += 1
  const digits = Array.from({ length: 10 }, (_, i) => crockford[Math.floor(made / 32 ** (9 - i)) % 32]).join('')
  return `01KTEST000000000${digits}`
}
