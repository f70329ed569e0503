import { everybody } from '@/domain/learn/audience'
import { homeFeed } from '@/domain/learn/home-feed'
import type { Reader } from '@/domain/learn/feed-keys'
import { holdsOn } from '@/domain/learn/urgent'
import { articleCard } from './article-card'

const reader: Reader = { placeIds: ['n1'], stages: ['baby'], groups: [], childMonths: [8], month: 11 }
const winter = articleCard({ id: 'winter', title: '入冬', summary: '穿暖', months: [11], keyTask: 'education' })
const eight = articleCard({ id: 'eight', title: '八个月', summary: '吃什么', audience: { ...everybody, stages: ['baby'], ageMonths: [7, 9], hiddenFromBereaved: true } })
const babies = articleCard({ id: 'babies', title: '小的', summary: '怎么带', audience: { ...everybody, stages: ['baby'], hiddenFromBereaved: true } })
const news = articleCard({ id: 'news', title: '新的', summary: '谁都看' })
const urgent = articleCard({ id: 'urgent', kind: 'urgent', title: '停水', summary: '烧开再喝' })
const ids = ({ today, picks, others }: ReturnType<typeof homeFeed>) => [today.map(({ card }) => card.id), picks.map(({ card }) => card.id), others.map(({ id }) => id)]
const given = { moments: [urgent, winter, eight], items: [babies, eight, news, winter], reader, quietly: false, large: false }

test('what is timely stands under 今天, then what is the reader’s own, then what is new; each once', () => {
  expect(ids(homeFeed(given))).toEqual([['winter', 'eight'], ['babies'], ['news']])
})

test('every piece that is picked says why', () => {
  const { today, picks } = homeFeed(given)
  expect([...today, ...picks].map(({ reason }) => reason)).toEqual(['因为入冬了', '因为您家有 8 月龄宝宝', '因为您家有小宝宝'])
})

test('the large version shows fewer', () => {
  expect(homeFeed({ ...given, large: true }).today).toHaveLength(1)
})

test('who lost a child is shown nothing that bears on children', () => {
  expect(ids(homeFeed({ ...given, quietly: true })).flat()).toEqual(['winter', 'news'])
})

test.each([
  ['urgent', null, true],
  ['urgent', '2026-11-26', true],
  ['urgent', '2026-11-25', false],
  ['announcement', null, false],
] as const)('%s until %s holds on 2026-11-26: %s', (kind, until, holds) => {
  expect(holdsOn({ kind, until }, '2026-11-26')).toBe(holds)
})
