/** Documents as the collections hold them, small and made up. */
import type * as z from 'zod'
import { everybody } from '../../src/domain/learn/audience'
import type { posts } from '../../cloudfunctions/kernel/collections'
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
  kind: 'article',
  audience: everybody,
  placeName: '',
  until: null,
  tags: [],
  policy: null,
  kit: null,
  media: null,
  audio: null,
  state: 'published',
  withdrawal: null,
  version: 1,
  orgPath: 'n1.',
  publishedAt: new Date('2026-01-01T00:00:00Z'),
  momentKeys: [],
  readerKeys: ['n1:all'],
  searchNo: null,
  ...more,
})

export const topicDoc = (id: string, more: Partial<TopicDoc> = {}): TopicDoc => ({
  _id: id,
  title: `主题 ${id}`,
  summary: '主题的提要',
  keyTask: 'healthyBirth',
  illustration: 'plain',
  hiddenFromBereaved: false,
  stages: [],
  groups: [],
  placeName: '',
  author: null,
  reviewer: null,
  reviewSigned: false,
  reviewedOn: null,
  reviewDueOn: null,
  pieces: [],
  rank: 0,
  rev: 0,
  state: 'published',
  withdrawal: null,
  version: 1,
  orgPath: 'n1.',
  ...more,
})

export type PostDoc = z.output<typeof posts.schema>

export const postDoc = (personId: string, more: Partial<PostDoc> = {}): PostDoc => ({
  _id: nextUlid(),
  personId,
  name: '示例工作人员',
  role: 'townshipOfficer',
  placeId: 'n2',
  placeName: '示例街道',
  orgPath: 'n1.n2.',
  alsoPath: null,
  from: new Date('2026-01-01T00:00:00Z'),
  until: null,
  state: 'active',
  activatedAt: new Date('2026-01-01T00:00:00Z'),
  phone: null,
  timeline: [],
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
