import { insertBlock, insertInline, lineSpan } from '../../src/features/editing/write/insert-text'

const selected = ({ text, from, to }: { text: string; from: number; to: number }) => text.slice(from, to)

test('words stand where the caret is, with what is to be written over selected', () => {
  const put = insertInline({ text: '请打问一问', from: 2, to: 2 }, '[12320](tel:12320)', '12320')
  expect(put.text).toBe('请打[12320](tel:12320)问一问')
  expect(selected(put)).toBe('12320')
  expect(insertInline({ text: '请打问', from: 1, to: 2 }, '拨')).toEqual({ text: '请拨问', from: 2, to: 2 })
})

test('a block never breaks a sentence: it comes after the paragraph, with an empty line on either side', () => {
  const text = '第一段还没完。\n\n第二段。'
  expect(insertBlock({ text, from: 2, to: 2 }, '## 小标题', '小标题')).toMatchObject({ text: '第一段还没完。\n\n## 小标题\n\n第二段。' })
  expect(insertBlock({ text, from: text.length, to: text.length }, '- 甲').text).toBe('第一段还没完。\n\n第二段。\n\n- 甲\n')
  expect(insertBlock({ text: '', from: 0, to: 0 }, '- 甲').text).toBe('- 甲\n')
  expect(insertBlock({ text: '甲\n\n\n\n乙', from: 3, to: 3 }, '- 丙').text).toBe('甲\n\n- 丙\n\n乙')
  expect(selected(insertBlock({ text, from: 2, to: 2 }, '## 小标题', '小标题'))).toBe('小标题')
})

test('the line of an error is found', () => {
  expect(lineSpan('甲\n乙乙\n丙', 2)).toEqual({ from: 2, to: 4 })
  expect(lineSpan('甲', 9)).toEqual({ from: 1, to: 1 })
})
