import { articleRow } from '@/domain/learn/article-row'
import { reviewState } from '@/domain/learn/review'
import { seasonalPicks } from '@/domain/learn/season'
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
  const winter = articleCard({ id: 'winter', months: [11, 12, 1] })
  const summer = articleCard({ id: 'summer', months: [6, 7, 8] })
  const always = articleCard({ id: 'always', months: [] })
  const everyMonth = articleCard({ id: 'every-month', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })
  const cards = [always, everyMonth, summer, winter]

  test.each([
    [11, ['winter'], '因为入冬了'],
    [7, ['summer'], '因为正是大热天'],
    [4, [], undefined],
  ])('month %i picks %j', (month, ids, reason) => {
    const picks = seasonalPicks(cards, month, 2)
    expect(picks.map((pick) => pick.card.id)).toEqual(ids)
    expect(picks[0]?.reason).toBe(reason)
  })

  test('no more than asked for, newest first as given', () => {
    const second = articleCard({ id: 'winter-2', months: [11] })
    expect(seasonalPicks([winter, second], 11, 1).map((pick) => pick.card.id)).toEqual(['winter'])
  })

  test('every month has a reason of its own', () => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1)
    const reasons = months.map((month) => seasonalPicks([articleCard({ months: [month] })], month, 1)[0]?.reason)
    expect(new Set(reasons).size).toBe(12)
  })

  test('the weather is no reason for a policy', () => {
    expect(seasonalPicks([articleCard({ keyTask: 'familySupport', months: [11] })], 11, 1)[0]?.reason).toBe('这个月用得上')
  })
})
