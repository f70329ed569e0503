import { nearestTopics } from '@/domain/learn/nearest-topics'
import { topicByline } from '@/domain/learn/topic-byline'
import { wholeTopic } from '@/domain/learn/whole-piece'

const topic = (id: string, stages: Array<'baby' | 'youth'> = [], groups: Array<'older'> = []) => ({ id, stages, groups })
const topics = [topic('youth', ['youth']), topic('all'), topic('baby', ['baby']), topic('older', [], ['older'])]
const ids = (reader: Parameters<typeof nearestTopics>[1]) => nearestTopics(topics, reader).map(({ id }) => id)

test('a reader’s own topics come first, then those for everybody, then the others', () => {
  expect(ids({ stages: ['baby'], groups: [] })).toEqual(['baby', 'all', 'youth', 'older'])
  expect(ids({ stages: [], groups: ['older'] })).toEqual(['older', 'all', 'youth', 'baby'])
})
test('for who has said nothing of themselves they stand as they are', () => {
  expect(ids({ stages: [], groups: [] })).toEqual(['youth', 'all', 'baby', 'older'])
})

const now = new Date('2026-06-01T04:00:00Z')
const signed = { author: { name: '王建国', title: '编辑' }, placeName: '岳麓区', reviewer: { name: '林青禾', title: '主任医师' }, reviewSigned: true, reviewDueOn: '2026-12-01' }
test.each([
  ['signed: who stands behind it, and until when', signed, '编排 岳麓区 王建国 编辑；审核 林青禾，主任医师；12月1日前再审'],
  ['past its day: 待复审', { ...signed, reviewDueOn: '2026-05-01' }, '编排 岳麓区 王建国 编辑；审核 林青禾，主任医师；待复审'],
  ['unsigned: no name is invented', { ...signed, placeName: '', reviewer: null, reviewSigned: false, reviewDueOn: null }, '编排 王建国 编辑；示例内容，待医学审核'],
])('%s', (_, said, words) => {
  expect(topicByline(said, now, '2026-06-01')).toBe(words)
})
test('a topic that an older version kept has a byline too', () => {
  const kept = wholeTopic({ id: 'vaccines', title: '打疫苗', summary: '', keyTask: 'education', illustration: 'syringe', articleCount: 1 })
  expect(topicByline(kept, now, '2026-06-01')).toBe('示例内容，待医学审核')
})
