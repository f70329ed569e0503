import { blockQuote } from '@/domain/learn/block-quote'
import type { Block } from '@/domain/learn/content'
import { sentencesOf } from '@/domain/learn/sentences'

const paragraph = (...texts: string[]): Block => ({ type: 'paragraph', content: texts.map((text) => ({ text })) })

test('sentences end where a reader takes breath, and know their block', () => {
  expect(sentencesOf([paragraph('先看', '精神。再看度数！'), { type: 'heading', text: '在家怎么照看' }, { type: 'list', ordered: false, items: [[{ text: '少穿一层' }], [{ text: '多喝水；' }]] }])).toEqual([
    { block: 0, text: '先看精神。' },
    { block: 0, text: '再看度数！' },
    { block: 1, text: '在家怎么照看' },
    { block: 2, text: '少穿一层' },
    { block: 2, text: '多喝水；' },
  ])
})

test('a long sentence is cut at its commas, and nothing of it is lost', () => {
  const long = `${'孩子能玩肯喝叫得应多半可以在家先照看，'.repeat(9)}好。`
  const parts = sentencesOf([paragraph(long)]).map(({ text }) => text)
  expect(parts.length).toBeGreaterThan(1)
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(80)
  expect(parts.join('')).toBe(long)
})

test('a table is read row by row with its heads, a picture by what it shows, the signs with their urgency', () => {
  const blocks: Block[] = [
    { type: 'table', head: ['月龄', '打什么'], rows: [['8 个月', '麻腮风']] },
    { type: 'figure', alt: '一碗辅食' },
    { type: 'seeDoctor', items: [{ when: '马上去急诊', signs: '抽搐' }] },
    { type: 'doDont', dos: ['喝水'], donts: ['捂汗'] },
  ]
  expect(sentencesOf(blocks).map(({ text }) => text)).toEqual(['月龄，8 个月；', '打什么，麻腮风', '一碗辅食', '什么时候该就医', '马上去急诊：抽搐', '这样做', '喝水', '别这样', '捂汗'])
})

test.each([
  [paragraph('短短一句。'), '短短一句。'],
  [paragraph('一'.repeat(31)), `${'一'.repeat(30)}…`],
  [{ type: 'figure', alt: '一碗辅食' } as const, '一碗辅食'],
])('a block is named by how it begins', (block, quote) => {
  expect(blockQuote(block)).toBe(quote)
})
