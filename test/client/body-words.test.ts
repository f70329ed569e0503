import { bodyWords, namedIn, orderWords } from '../../src/features/editing/compare/body-words'
import { blankFront } from '../domain/learn/editing/blank-front'

const titleOf = (id: string) => ({ 'a-one': '发烧', 'b-two': '咳嗽' })[id] ?? id
const topic = { ...blankFront, kind: 'topic' as const, topic: { pieces: ['b-two', 'a-one'], left: [], rank: 1 } }
const quiz = { ...blankFront, kind: 'quiz' as const, quiz: { no: 38, noChecked: false, form: 'single' as const, ask: '想咳了怎么办？', options: ['挡住', '憋住'], answers: [0], why: '飞沫。', read: 'a-one' } }

test('a topic is its pieces by their titles; what moved is said in a sentence', () => {
  expect(bodyWords({ front: topic, markdown: '' }, titleOf)).toBe('《咳嗽》\n《发烧》')
  expect(orderWords(['a-one', 'b-two'], ['b-two', 'a-one'], titleOf)).toEqual(['《发烧》从第 1 挪到第 2'])
  expect(orderWords(['a-one'], ['b-two'], titleOf)).toEqual(['加进《咳嗽》，排第 1', '拿掉《发烧》，原来第 1'])
})
test('a question is a line for each of its parts, and says when its number is not checked', () => {
  expect(bodyWords({ front: quiz, markdown: '' }, titleOf).split('\n')).toEqual(['第 38 条：咳嗽礼仪和公共卫生（条目号待核对）', '单选：想咳了怎么办？', '对的：挡住', '选项：憋住', '讲解：飞沫。', '接着读：《发烧》'])
  expect(namedIn([topic, quiz, blankFront])).toEqual(['b-two', 'a-one', 'a-one'])
})
