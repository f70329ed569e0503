import { everybody } from '@/domain/learn/audience'
import type { ArticleCard } from '@/domain/learn/contract'

/** A whole article card; name only what the case is about. */
export function articleCard(about: Partial<ArticleCard> = {}): ArticleCard {
  return {
    id: 'fever-at-night',
    kind: 'article',
    title: '宝宝发烧了，先看精神，再看度数',
    summary: '度数高不等于病得重。',
    keyTask: 'healthyBirth',
    topicIds: [],
    cover: 'thermometer',
    author: { name: '邓思颖（示例）', title: '优生优育指导员' },
    reviewer: { name: '黄晓岚（示例）', title: '儿科副主任医师' },
    reviewSigned: false,
    publishedOn: '2026-11-03',
    readingMinutes: 3,
    months: [],
    audience: everybody,
    placeName: '',
    until: null,
    ...about,
  }
}
