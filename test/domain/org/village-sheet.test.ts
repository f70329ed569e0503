import { checkRows } from '@/domain/org/place-import'
import { mostSheetRows, safeCell, villageColumns, villageRows } from '@/domain/org/village-sheet'
import type { SheetRow } from '@/domain/org/contract/places'

const headings = villageColumns.map(({ heading }) => heading)
const township = { kind: 'township', name: '金井镇' } as const

function rowsOf(cells: string[][]): SheetRow[] {
  const reading = villageRows(cells)
  if (!reading.ok) throw new Error(reading.why)
  return reading.rows
}
const row = (more: Partial<SheetRow>): SheetRow => ({ line: 2, name: '湘丰村', kind: '', shortName: '', code: '', address: '', phone: '', openingHours: '', dutyPhone: '', ...more })

test('the template’s own headings and example line are read without a fault', () => {
  const rows = rowsOf([headings, villageColumns.map(({ example }) => example)])
  expect(checkRows(rows, township, new Set())).toMatchObject({ errors: [], drafts: [{ line: 2, kind: 'village', name: '示例村', shortName: '示例' }] })
})

test('columns may stand in any order, under other usual names, beside ones that are not ours; empty lines are passed over', () => {
  const rows = rowsOf([['序号', '联系电话', '村名'], ['1', '0731-80000001', '湘丰村'], ['', ' ', ''], ['2', '', '惠农村']])
  expect(rows.map(({ line, name, phone }) => [line, name, phone])).toEqual([[2, '湘丰村', '0731-80000001'], [4, '惠农村', '']])
})

test('a column that holds something and is not ours is named, never dropped in silence', () => {
  const cells = [['序号', '村名', '办事电话', '备注', '', '空着'], ['1', '湘丰村', '0731-80000001', '靠近镇政府', '多写的', '']]
  expect(villageRows(cells)).toMatchObject({ ok: true, rows: [{ phone: '0731-80000001' }], unread: ['备注', '第 5 列（没有标题）'] })
})

test.each([
  ['no name column', [['电话'], ['1']], '“名称”'],
  ['a column twice', [['名称', '村名'], ['a', 'b']], '有两列'],
  ['nothing below the headings', [headings, ['']], '还没有内容'],
  ['too many lines', [['名称'], ...Array.from({ length: mostSheetRows + 1 }, (_, i) => [`村${i}`])], '请分成几张表'],
  ['an empty file', [], '“名称”'],
])('a sheet with %s is refused in one sentence', (_, cells, why) => {
  expect(villageRows(cells)).toMatchObject({ ok: false, why: expect.stringContaining(why) })
})

test.each([
  [{ name: '' }, '没有填名称'], [{ name: '=HYPERLINK("x")' }, '符号'], [{ kind: '医院' }, '不认识'], [{ kind: '乡' }, '不认识'],
  [{ code: '12' }, '12 位'], [{ phone: '电话见墙' }, '电话只能有'], [{ dutyPhone: 'abc' }, '值班电话'], [{ address: '长'.repeat(101) }, '地址最多'],
  [{ name: '金龙村' }, '已经有“金龙村”'],
])('a row with %j is told: %s', (fault, why) => {
  const { errors } = checkRows([row(fault)], township, new Set(['金龙村']))
  expect(errors).toEqual([{ line: 2, why: expect.stringContaining(why) }])
})

test('every faulty row is named, and a repeated name names the line it repeats', () => {
  const { errors } = checkRows([row({}), row({ line: 3, name: '' }), row({ line: 4, name: ' 湘丰 村 ' })], township, new Set())
  expect(errors).toEqual([{ line: 3, why: '没有填名称。' }, { line: 4, why: '和第 2 行重名。' }])
})

test('a village cannot be put right below a county, a market can', () => {
  const county = { kind: 'county', name: '长沙县' } as const
  expect(checkRows([row({})], county, new Set()).errors).toHaveLength(1)
  expect(checkRows([row({ kind: '市场', name: '金井市场' })], county, new Set()).errors).toEqual([])
})

test('full-width digits and long dashes of a phone number are understood', () => {
  expect(checkRows([row({ phone: '０７３１–８００００００１' })], township, new Set()).drafts[0]?.phone).toBe('0731-80000001')
})

test.each(['=1+1', '+1', '-1', '@x', '\tx'])('%j is written as text, never as a formula', (text) => {
  expect(safeCell(text)).toBe(`'${text}`)
})
