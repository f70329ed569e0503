import { articleRow } from '@/domain/learn/article-row'
import { reviewState } from '@/domain/learn/review'
import { seasonReason } from '@/domain/learn/season'
import { articleCard } from './article-card'

describe('who stands behind a piece', () => {
  test.each([
    [false, '2027-11-01', 'unsigned'],
    [true, '2026-11-23', 'signed'],
    [true, '2026-11-22', 'due'],
  ])('signed %s, due on %s, read on 2026-11-23: %s', (reviewSigned, reviewDueOn, state) => {
    expect(reviewState({ kind: 'article', reviewSigned, reviewDueOn }, '2026-11-23')).toBe(state)
  })

  test('what an association tells its place is no doctor’s to sign: it names who let it go', () => {
    const told = articleCard({ kind: 'announcement', reviewer: { name: '总编示例', title: '总编' }, reviewSigned: false })
    expect([reviewState({ ...told, reviewDueOn: '2020-01-01' }, '2026-11-23'), articleRow(told).review]).toEqual(['decided', '审定 总编示例，总编'])
  })

  test('an unsigned piece names no reviewer', () => {
    const row = articleRow(articleCard({ reviewSigned: false }))
    expect(row).toMatchObject({ by: '文 邓思颖（示例）', review: '示例内容，待医学审核', reviewed: false })
    expect(row.review).not.toContain('黄晓岚')
  })

  test('a signed piece names the reviewer and the title', () => {
    expect(articleRow(articleCard({ reviewSigned: true })).review).toBe('审核 黄晓岚（示例），儿科副主任医师')
  })
})

describe('what is timely this month', () => {
  test('every month has a reason of its own', () => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1)
    expect(new Set(months.map((month) => seasonReason('education', month))).size).toBe(12)
  })

  test('the weather is no reason for a policy', () => {
    expect(seasonReason('familySupport', 11)).toBe('这个月用得上')
  })
})
