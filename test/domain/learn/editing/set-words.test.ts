import { wordsOf } from '@/domain/learn/editing/act-words'
import { blockName } from '@/domain/learn/editing/block-names'
import { kindsBegunAt } from '@/domain/learn/editing/may-begin'
import { stateAfter } from '@/domain/learn/editing/steps'

test('a topic and a question go to the doctor like the rest', () => {
  expect([stateAfter('submit', 'topic'), stateAfter('submit', 'quiz')]).toEqual(['review', 'review'])
})
test('what a withdrawal does is said of what is withdrawn', () => {
  expect([wordsOf('withdraw', 'article').title, wordsOf('withdraw', 'topic').title, wordsOf('withdraw', 'quiz').title]).toEqual(['撤下这一篇？', '撤下这个专题？', '撤下这道题？'])
  expect(wordsOf('withdraw', 'topic').text).toContain('里面的文章都还在')
  expect(wordsOf('submit', 'quiz')).toEqual(wordsOf('submit', 'article'))
})
test('a comment is about a paragraph, a piece of a topic, or a part of a question', () => {
  expect([blockName('article', 2), blockName('topic', 2), blockName('quiz', 2)]).toEqual(['第 3 段', '第 3 篇', '讲解'])
})
test('questions are begun at the province alone', () => {
  expect([kindsBegunAt('n1').includes('quiz'), kindsBegunAt('n11').includes('quiz'), kindsBegunAt('n11').includes('topic')]).toEqual([true, false, true])
})
