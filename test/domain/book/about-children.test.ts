import { isAboutChildren } from '@/domain/book/session/about-children'
import { aCard } from '../../fixtures/book/a-card'

test.each([
  ['青春课堂：青春期那些事', true],
  ['参观托育园，和老师聊聊', true],
  ['家长课堂', true],
  ['孕期营养讲座', true],
  ['一对一心理咨询', false],
  ['律师当面问', false],
  ['周三一起喝茶做饭', false],
])('%s: %s', (title, is) => expect(isAboutChildren({ ...aCard('s', { title }), venueName: '岳麓区活动中心' })).toBe(is))

test('a child’s age says so whatever it is called, and so does the house', () => {
  const at = (title: string, more = {}) => ({ ...aCard('s', { title, ...more }), venueName: '岳麓区活动中心' })
  expect(isAboutChildren(at('体检', { audience: { childMonths: { from: 1, to: 84 } } }))).toBe(true)
  expect(isAboutChildren({ ...at('喝茶'), venueName: '望月湖向日葵亲子小屋' })).toBe(true)
})
