import type { Audience } from '@/domain/learn/audience'
import { everybody } from '@/domain/learn/everybody'
import type { Reader } from '@/domain/learn/feed-keys'
import { whyShown } from '@/domain/learn/why-shown'
import { articleCard } from './article-card'

const nobody: Reader = { placeIds: ['n1'], stages: [], groups: [], childMonths: [], month: 11 }
const why = (audience: Partial<Audience>, reader: Partial<Reader>, months: number[] = []) => whyShown(articleCard({ keyTask: 'education', months, audience: { ...everybody, ...audience } }), { ...nobody, ...reader })

test.each([
  ['a child of that age', { ageMonths: [6, 9] as [number, number] }, { childMonths: [40, 8] }, [11], '因为您家有 8 月龄宝宝'],
  ['an older child', { ageMonths: [36, 72] as [number, number] }, { childMonths: [40] }, [], '因为您家有 3 岁的孩子'],
  ['past that age', { ageMonths: [6, 8] as [number, number] }, { childMonths: [8] }, [], undefined],
  ['the week of the pregnancy', { pregnancyWeeks: [0, 13] as [number, number] }, { pregnancyWeek: 12 }, [], '因为您怀孕 12 周'],
  ['the month, for everybody', {}, {}, [11], '因为入冬了'],
  ['the month, for them', { stages: ['baby'] as const }, { stages: ['baby'] as const }, [11], '因为入冬了'],
  ['the month, for others', { groups: ['specialFamily'] as const }, { stages: ['baby'] as const }, [11], undefined],
  ['another month', {}, {}, [6], undefined],
  ['their group', { groups: ['migrant', 'older'] as const }, { groups: ['older'] as const }, [], '因为您是老年人'],
  ['a group that is not named to its face', { groups: ['specialFamily'] as const }, { groups: ['specialFamily'] as const }, [], undefined],
  ['their stage', { stages: ['self'] as const }, { stages: ['self'] as const }, [], '因为您关心自己和长辈'],
  ['nothing', {}, { stages: ['baby'] as const }, [], undefined],
])('by %s', (_by, audience, reader, months, reason) => {
  expect(why(audience as Partial<Audience>, reader, months)).toBe(reason)
})
