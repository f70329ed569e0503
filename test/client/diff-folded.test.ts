import { textDiff } from '../../src/domain/learn/editing/text-diff'
import { folded } from '../../src/features/editing/compare/folded'

const lines = Array.from({ length: 12 }, (_, at) => `第${at}段说的是另一件完全不同的事情${String.fromCharCode(0x4e00 + at * 37)}`)
const changes = textDiff(lines.join('\n'), lines.map((line, at) => (at === 5 ? `${line}，改过` : line)).join('\n'))

test('around a change one paragraph on either side stays; the rest is folded and counted', () => {
  expect(folded(changes, new Set()).map((row) => (row.kind === 'fold' ? `折${row.count}` : `${row.at}`))).toEqual(['折4', '4', '5', '6', '折5'])
})

test('a fold that was opened shows all its paragraphs, and only them', () => {
  expect(folded(changes, new Set([7])).map((row) => (row.kind === 'fold' ? `折${row.count}` : `${row.at}`))).toEqual(['折4', '4', '5', '6', '7', '8', '9', '10', '11'])
})
