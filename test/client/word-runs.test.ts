import { wordRuns } from '@/ui/kept-words/word-runs'

test.each([
  ['咳嗽感冒：先数呼吸，别急着吃药', ['呼吸', '吃药']],
  ['家里有孩子、有孕妇，流感怎么防', ['孩子', '孕妇', '怎么防']],
  ['生完以后，妈妈自己的 42 天', ['妈妈']],
  ['宝宝发烧了，先看精神，再看度数', ['宝宝', '精神']],
])('no line of “%s” ends inside a word', (title, words) => {
  const runs = wordRuns(title)
  expect(runs.map(({ text }) => text).join('')).toBe(title)
  for (const word of words) expect(runs.some(({ text, whole }) => whole && text.includes(word))).toBe(true)
})

test('the last character never stands alone', () => {
  for (const title of ['大人和老人怎么防', '我们怎么办呢', '3 岁以下每孩每年 3600 元，怎么领', '有多少种？']) {
    const runs = wordRuns(title)
    const end = runs.filter(({ text }) => /[^\s\p{P}]/u.test(text)).at(-1)
    expect([...(end?.text ?? '')].filter((char) => /[^\s\p{P}]/u.test(char)).length).toBeGreaterThan(1)
  }
})

test('a run is never so long that it leaves a hole', () => {
  expect(wordRuns('计划生育特殊家庭').every(({ text, whole }) => !whole || [...text].length <= 6)).toBe(true)
})

test('nothing is nothing, and a title of signs stays as it is', () => {
  expect(wordRuns('')).toEqual([])
  expect(wordRuns('？！')).toEqual([{ text: '？！', whole: false }])
})
