import { articlePoster, posterWords, topicPoster } from '@/domain/learn/share/poster-facts'
import type { Article } from '@/domain/learn/contract'
import { everybody } from '@/domain/learn/everybody'
import { wholeTopic } from '../../../src/domain/learn/whole-piece'

const now = new Date('2026-11-26T10:00:00+08:00')
const piece: Article = {
  ...{ id: 'baby-fever', kind: 'article', title: '发烧先看精神', summary: '先看精神，再看度数。', keyTask: 'education', topicIds: [], cover: 'thermometer' },
  ...{ author: { name: '邓思颖', title: '指导员（示例）' }, reviewer: { name: '黄晓岚', title: '副主任医师（示例）' }, reviewSigned: false },
  ...{ publishedOn: '2026-11-03', readingMinutes: 2, months: [], audience: everybody, placeName: '', until: null, blocks: [], sources: [] },
  ...{ reviewedOn: '2026-11-01', reviewDueOn: '2027-11-01', corrections: [], tags: [], policy: null, kit: null, media: null, audio: null },
}
const policy = { key: 'leave', inForce: { from: null, to: '2025-12-31' }, plain: '', who: '', amount: '', papers: [], where: '', basis: '' }
const poster = (more: Partial<Article> = {}) => articlePoster({ ...piece, ...more }, now)

test('while nobody has signed, the picture says so, and names no reviewer', () => {
  expect(poster()).toMatchObject({ caution: '示例内容，待医学审核', foot: ['文 邓思颖，指导员（示例）', '2026年11月3日发布'] })
})

test('signed, it names who checked it and warns of nothing', () => {
  expect(poster({ reviewSigned: true })).toMatchObject({ caution: undefined, foot: [expect.anything(), '审核 黄晓岚，副主任医师（示例）', expect.anything()] })
})

test.each([
  ['whose review is overdue', { reviewSigned: true, reviewDueOn: '2026-11-25' }, '待复审'],
  ['of a policy that is over', { kind: 'policy' as const, reviewSigned: true, policy }, '已经停用'],
  ['of a notice whose last day is over', { kind: 'announcement' as const, until: '2026-11-25' }, '只到2026年11月25日'],
  ['of a notice that holds', { kind: 'announcement' as const, until: '2026-11-30' }, undefined],
])('a picture %s says it', (_, more, caution) => {
  expect(poster(more).caution).toBe(caution)
})

test('a notice names who let it go and until when it holds', () => {
  expect(poster({ kind: 'announcement', until: '2026-11-30' }).foot).toEqual(['文 邓思颖，指导员（示例）', '审定 黄晓岚，副主任医师（示例）', '2026年11月3日发布，到2026年11月30日为止'])
})

test('a county’s piece bears the county’s name, any other the province’s', () => {
  expect(poster({ placeName: '浏阳市' }).association).toBe('浏阳市计划生育协会')
  expect(poster().association).toMatch(/省计划生育协会/)
})

test('of a topic it says how much there is', () => {
  const facts = topicPoster(wholeTopic({ id: 'later-life', title: '上了年纪', summary: '防跌倒、管血压', keyTask: 'familySupport', illustration: 'cane', articleCount: 7, hiddenFromBereaved: false }))
  expect(facts).toMatchObject({ kind: '专题', cover: 'cane', foot: ['一共 7 篇，按顺序看'] })
})

test('what the picture adds by itself speaks of no child', () => {
  const own = posterWords({ ...poster(), title: '', summary: '' }) + posterWords({ ...topicPoster(wholeTopic({ id: 'x', title: '', summary: '', keyTask: 'rights', illustration: '', articleCount: 1, hiddenFromBereaved: false })) })
  expect(own).not.toMatch(/孩|宝宝|娃|子女|亲子|生育(?!协会)/)
})
