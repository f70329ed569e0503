import { stages } from '@/domain/account/stages'
import { feedAim } from '@/domain/learn/feed-aim'
import type { Reader } from '@/domain/learn/feed-keys'

const nobody: Reader = { placeIds: ['n1', 'n14'], stages: [], groups: [], childMonths: [], month: 11 }

test('who said nothing is shown what is for anybody, in their places; nothing that is only for special families', () => {
  const { placeIds, stages: aimed, groups } = feedAim(nobody, undefined)
  expect([placeIds, aimed]).toEqual([['n1', 'n14'], stages])
  expect(groups).not.toContain('specialFamily')
  expect(groups).toContain('older')
})

test.each([{ stages: ['baby'] }, { groups: ['older'] }, { childMonths: [8] }, { pregnancyWeek: 0 }] as const)('who said %j is shown what is theirs', (said) => {
  const reader = { ...nobody, ...said }
  expect(feedAim(reader, undefined)).toBe(reader)
})

test('a stage looked at stands instead of one’s own', () => {
  expect(feedAim({ ...nobody, stages: ['self'], groups: ['older'], childMonths: [8], pregnancyWeek: 20 }, 'pregnant')).toEqual({ ...nobody, stages: ['pregnant'], pregnancyWeek: undefined })
})
