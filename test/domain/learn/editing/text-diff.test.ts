import fc from 'fast-check'
import { textDiff } from '@/domain/learn/editing/text-diff'

const words = (pieces: ReadonlyArray<{ text: string }>) => pieces.map(({ text }) => text).join('')

test('a changed sentence shows the characters that changed, and only those', () => {
  const [same, line, ...more] = textDiff('先看精神。\n\n体温到 38 度吃药。', '先看精神。\n\n体温到 38.5 度再吃药。')
  expect(same).toMatchObject({ kind: 'same' })
  expect(more).toEqual([])
  expect(line).toMatchObject({ kind: 'changed' })
  expect(line?.before.filter(({ kind }) => kind === 'gone')).toEqual([])
  expect(line?.after.filter(({ kind }) => kind === 'new').map(({ text }) => text)).toEqual(['.5', '再'])
})

test('a paragraph written anew is one taken out and one put in', () => {
  expect(textDiff('多喝水，多休息。', '六个月以下的宝宝发烧，马上去医院。').map(({ kind }) => kind)).toEqual(['gone', 'new'])
})

test('what was added or taken out stands where it was', () => {
  expect(textDiff('甲段\n\n丙段', '甲段\n\n乙段来了\n\n丙段').map(({ kind }) => kind)).toEqual(['same', 'new', 'same'])
  expect(textDiff('甲段\n\n乙段来了\n\n丙段', '甲段\n\n丙段').map(({ kind }) => kind)).toEqual(['same', 'gone', 'same'])
})

test('both versions can be read from the changes', () => {
  const text = fc.array(fc.constantFrom('先看精神，再看度数。', '- 喝水', '## 什么时候去医院', '多休息，别捂。', '少休息，别捂着。'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = textDiff(before.join('\n\n'), after.join('\n\n'))
      expect(changes.filter(({ kind }) => kind !== 'new').map((line) => words(line.before))).toEqual(before)
      expect(changes.filter(({ kind }) => kind !== 'gone').map((line) => words(line.after))).toEqual(after)
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('ten thousand characters written anew are told in time', () => {
  const long = (seed: number) => Array.from({ length: 100 }, (_, line) => Array.from({ length: 100 }, (__, at) => String.fromCharCode(0x4e00 + ((line * 131 + at * seed) % 3000))).join('')).join('\n')
  expect(textDiff(long(7), long(11)).length).toBeGreaterThanOrEqual(100)
})
