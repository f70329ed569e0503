import type { Block } from '@/domain/learn/content'
import { characterCount, readingMinutes } from '@/domain/learn/reading-minutes'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ text }] })

test.each<[name: string, blocks: Block[], count: number]>([
  ['punctuation and spaces are not read', [paragraph('先看，再 量。38℃')], 6],
  ['emphasis and phones are read with their line', [{ type: 'callout', tone: 'info', content: [{ text: '打', strong: true }, { text: '120', phone: '120' }] }], 4],
  ['both columns of do and don’t', [{ type: 'doDont', dos: ['喝水'], donts: ['捂汗'] }], 4],
  ['titles and texts of steps', [{ type: 'steps', items: [{ title: '量准', text: '响了再看' }] }], 6],
  ['every line of when to see a doctor', [{ type: 'seeDoctor', items: [{ when: '急诊', signs: '抽搐' }, { when: '门诊', signs: '不退' }] }], 8],
  ['head and rows of a table', [{ type: 'table', head: ['药'], rows: [['布洛芬'], ['']] }], 4],
  ['entries of a list and a heading', [{ type: 'heading', text: '在家' }, { type: 'list', ordered: false, items: [[{ text: '一' }], [{ text: '二三' }]] }], 5],
  ['a figure has only its caption to read', [{ type: 'figure', illustration: 'bowl', alt: '一碗粥', caption: '稠' }], 1],
])('%s', (_, blocks, count) => expect(characterCount(blocks)).toBe(count))

test.each([[1, 1], [300, 1], [301, 2], [900, 3]])('%i characters take %i minutes', (characters, minutes) => {
  expect(readingMinutes([paragraph('字'.repeat(characters))])).toBe(minutes)
})
