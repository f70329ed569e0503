import fc from 'fast-check'
import { csvCells } from '@/domain/org/csv-cells'

test.each([
  ['a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
  ['\ufeff名称,电话\n湘丰村,', [['名称', '电话'], ['湘丰村', '']]],
  ['"a,b","c""d"\n"e\nf",', [['a,b', 'c"d'], ['e\nf', '']]],
  ['名称\t电话\n村\t1', [['名称', '电话'], ['村', '1']]],
  ['名称;电话\n村;1,2', [['名称', '电话'], ['村', '1,2']]],
  ['', []],
])('%j', (text, cells) => {
  expect(csvCells(text)).toEqual(cells)
})

test('what is written with every field quoted is read back', () => {
  const table = fc.array(fc.array(fc.string({ unit: fc.constantFrom('村', '"', ',', '\n', ';', 'a', ' ') }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(table, (rows) => {
      const cells = [['名称', '电话'], ...rows]
      const text = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      expect(csvCells(`${text}\r\n`)).toEqual(cells)
    }),
    { seed: 7 },
  )
})
