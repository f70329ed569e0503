/** The sheet by which a township adds its villages: what its columns are called, and how cells become rows. */
import type { SheetRow } from './contract/places'

type Column = Exclude<keyof SheetRow, 'line'>

/** In the template's order; `also` are headings that people write instead. */
export const villageColumns: ReadonlyArray<{ key: Column; heading: string; also: readonly string[]; example: string; most: number }> = [
  { key: 'name', heading: '名称（必填）', also: ['名称', '村名', '村（社区）名称', '社区名称'], example: '示例村', most: 100 },
  { key: 'kind', heading: '类别', also: ['类型', '种类'], example: '村', most: 20 },
  { key: 'shortName', heading: '简称', also: [], example: '示例', most: 100 },
  { key: 'code', heading: '区划代码', also: ['代码', '统计用区划代码'], example: '', most: 100 },
  { key: 'address', heading: '地址', also: ['办公地址', '详细地址'], example: '示例路 1 号', most: 300 },
  { key: 'phone', heading: '电话', also: ['联系电话', '办公电话', '办事电话', '电话号码'], example: '0731-80000001', most: 100 },
  { key: 'openingHours', heading: '开放时间', also: ['办公时间', '上班时间'], example: '周一至周五 8:30–17:30', most: 300 },
  { key: 'dutyPhone', heading: '值班电话', also: ['24 小时电话', '24 小时值班电话', '夜间电话'], example: '0731-80000002', most: 100 },
]

/** Rows that one import takes. */
export const mostSheetRows = 300

/** `unread`: headings of columns that hold something and are not imported. */
type SheetReading = { ok: true; rows: SheetRow[]; unread: string[] } | { ok: false; why: string }

const plain = (cell: string) => cell.normalize('NFKC').replace(/[\s*]+/g, '')

/** Which column a heading means; undefined for one that is not ours. */
function columnOf(heading: string): Column | undefined {
  return villageColumns.find(({ heading: own, also }) => [own, ...also].some((name) => plain(name) === plain(heading)))?.key
}

/** Reads the cells of a sheet, the first line being its headings. Empty lines are passed over; columns that are not ours are not read, and are named. */
export function villageRows(cells: ReadonlyArray<readonly string[]>): SheetReading {
  const [headings = [], ...lines] = cells
  const columns = headings.map(columnOf)
  if (!columns.includes('name')) return { ok: false, why: '第一行里没有“名称”这一列。请用模板填写，不要改第一行。' }
  const twice = columns.find((column, i) => column !== undefined && columns.indexOf(column) !== i)
  if (twice) return { ok: false, why: `“${villageColumns.find(({ key }) => key === twice)?.heading ?? ''}”有两列，请留一列。` }
  const rows = lines.flatMap((line, i) => (line.some((cell) => cell.trim() !== '') ? [rowOf(columns, line, i + 2)] : []))
  if (rows.length === 0) return { ok: false, why: '表里还没有内容。从第二行开始填，一行一个地方。' }
  if (rows.length > mostSheetRows) return { ok: false, why: `一次最多导入 ${mostSheetRows} 行，这张表有 ${rows.length} 行。请分成几张表。` }
  return { ok: true, rows, unread: headings.flatMap((heading, i) => (columns[i] === undefined && isMissed(heading, lines.map((line) => line[i] ?? '')) ? [heading.trim() || `第 ${i + 1} 列（没有标题）`] : [])) }
}

/** Whether somebody would look for this column after the import: it holds something, and more than the number of the line. */
const isMissed = (heading: string, below: readonly string[]) => plain(heading) !== '序号' && below.some((cell) => cell.trim() !== '')

function rowOf(columns: ReadonlyArray<Column | undefined>, line: readonly string[], at: number): SheetRow {
  const row: SheetRow = { line: at, name: '', kind: '', shortName: '', code: '', address: '', phone: '', openingHours: '', dutyPhone: '' }
  columns.forEach((column, i) => {
    const most = villageColumns.find(({ key }) => key === column)?.most
    if (column && most !== undefined) row[column] = (line[i] ?? '').trim().slice(0, most)
  })
  return row
}

/** A cell as it may be written into a CSV or a sheet: what a spreadsheet would run as a formula is kept as text (OWASP: CSV injection), in full width too. */
export const safeCell = (text: string): string => (/^[=+\-@\t\r]/.test(text.normalize('NFKC')) ? `'${text}` : text)
