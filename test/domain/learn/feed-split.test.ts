import { everybody } from '@/domain/learn/everybody'
import type { Reader } from '@/domain/learn/feed-keys'
import { feedSplit } from '@/domain/learn/feed-split'
import { articleCard } from './article-card'

const reader: Reader = { placeIds: ['n1'], stages: ['baby'], groups: [], childMonths: [8], month: 11 }
const card = (id: string, about: Parameters<typeof articleCard>[0] = {}) => articleCard({ id, ...about })
const meal = card('meal', { audience: { ...everybody, ageMonths: [7, 10] } })
const flu = card('flu', { months: [11, 12], keyTask: 'education' })
const flood = card('flood', { kind: 'urgent', placeName: '岳麓区' })
const baby = card('baby', { audience: { ...everybody, stages: ['baby'] } })
const plain = card('plain')

test('urgent first, then what is timely, then what is theirs, each with its reason; the rest is new', () => {
  const { picks, others } = feedSplit([meal, flu, flood], [meal, baby, plain], reader, 4)
  expect(picks.map(({ card: { id }, reason }) => [id, reason])).toEqual([
    ['flood', '岳麓区紧急提示'],
    ['meal', '因为您家有 8 月龄宝宝'],
    ['flu', '因为入冬了'],
    ['baby', '因为您家有小宝宝'],
  ])
  expect(others.map(({ id }) => id)).toEqual(['plain'])
})

test('the season leaves room for what is theirs; what is timely for others only is not shown', () => {
  const cold = card('cold', { months: [11], keyTask: 'education' })
  const heating = card('heating', { months: [11], keyTask: 'education' })
  const special = card('special', { months: [11], audience: { ...everybody, groups: ['specialFamily'] } })
  const { picks, others } = feedSplit([flu, cold, heating, special], [baby, plain], reader, 4)
  expect(picks.map(({ card: { id } }) => id)).toEqual(['flu', 'cold', 'baby'])
  expect(others.map(({ id }) => id)).toEqual(['heating', 'plain'])
})

test('what does not fit goes to the new ones; an urgent notice always fits', () => {
  const { picks, others } = feedSplit([meal, flu, flood], [baby], reader, 1)
  expect(picks.map(({ card: { id } }) => id)).toEqual(['flood'])
  expect(others.map(({ id }) => id)).toEqual(['meal', 'flu', 'baby'])
})
