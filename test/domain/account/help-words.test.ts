import { helpAgainSentence } from '../../../src/domain/account/help-words'

const now = new Date('2030-06-03T04:00:00Z')

test.each([
  ['while the call is still to come, by when', ['小陈'], '2030-06-03T10:00:00Z', '已经告诉过小陈了，今天 18:00前会打给您。'],
  ['once it was missed, no time that is past', ['小陈', '老李'], '2030-06-03T03:00:00Z', '已经告诉过小陈和老李了，他们会打给您。'],
  ['without anybody to call, where help is', [], '2030-06-03T10:00:00Z', '120'],
])('asked again the person is told, %s', (_, names, answerBy, words) => {
  expect(helpAgainSentence({ names, isPlaced: true }, new Date(answerBy), now)).toContain(words)
})
