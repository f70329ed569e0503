import { readableMarkdown } from '../../src/features/editing/compare/readable-markdown'

test('who compares reads words and the names of blocks, not their marks', () => {
  const markdown = '先**看精神**，打[12320](tel:12320)。\n\n## 怎么做\n\n:::steps\n1. **先等** 一两分钟\n:::\n\n| 月龄 | 睡多久 |\n|---|:--:|\n| 4 | 12 |\n\n::figure{image=learn/a.jpg width=10 height=10 alt="小床"}\n\n:::callout{tone=warn}\n别捂\n:::'
  expect(readableMarkdown(markdown).split('\n')).toEqual(['先看精神，打12320。', '［小标题］怎么做', '［步骤］', '1. 先等 一两分钟', '月龄 ｜ 睡多久', '4 ｜ 12', '［图片］小床', '［提示框］', '别捂'])
})
