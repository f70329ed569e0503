/** The list as a table: read back from the very file, as the desk makes it. */
import readSheets from 'read-excel-file/node'
import writeSheets from 'write-excel-file/node'
import type { AttendanceList, AttendeeRow } from '../../../../src/domain/book/desk-contract'
import { attendanceSheet } from '../../../../src/domain/book/week/attendance-sheet'
import { safeCell } from '../../../../src/domain/org/village-sheet'

const session = { title: '辅食课堂：一口/一口', date: '2026-11-26', startsAt: '2026-11-26T02:00:00Z', endsAt: '2026-11-26T02:45:00Z', venueName: '望月湖亲子小屋', rules: { seatsOf: 'family' } } as AttendanceList['session']
const one = (name: string, more: Partial<AttendeeRow> = {}): AttendeeRow => ({ request: name, name, seats: 1, state: 'booked', by: 'app', arrived: false, askedAt: '2026-11-20T02:00:00Z', ...more })

test.each([
  ['=1+1', "'=1+1"], ['+8613800000000', "'+8613800000000"], ['-2', "'-2"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t=1"], ['\r=1', "'\r=1"], ['＝1+1', "'＝1+1"], ['＠a', "'＠a"],
  ['豆豆妈妈', '豆豆妈妈'], ['刘-奶奶', '刘-奶奶'], ['', ''],
])('%j stands as %j', (typed, cell) => expect(safeCell(typed)).toBe(cell))

test('the file has who came, in the order of the list, and no formula', async () => {
  const { fileName, rows } = attendanceSheet({ session, kept: 0, attendees: [one('豆豆妈妈', { arrived: true }), one('=HYPERLINK("http://x","点我")', { by: 'desk', seats: 2 }), one('周爷爷', { state: 'waiting' })] })
  expect(fileName).toBe('签到名单 2026-11-26 辅食课堂：一口 一口.xlsx')
  const file = await writeSheets(rows.map((row) => row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })))).toBuffer()
  const [sheet] = await readSheets(file)
  expect(sheet?.data.slice(1)).toEqual([
    ['序号', '称呼', '数量', '单位', '怎么约的', '现在', '到没到'],
    [1, '豆豆妈妈', 1, '家', '自己约', '已到', '到了'],
    [2, `'=HYPERLINK("http://x","点我")`, 2, '家', '代约', '已约', null],
    [3, '周爷爷', 1, '家', '自己约', '候补', null],
  ])
  expect(sheet?.data[0]?.[0]).toBe('辅食课堂：一口/一口，11月26日 周四 10:00–10:45，望月湖亲子小屋')
})

test('how many come stands in columns of its own, where somebody said so', () => {
  const { rows } = attendanceSheet({ session, kept: 0, attendees: [one('豆豆妈妈', { people: { adults: 2, children: 1 } }), one('周爷爷')] })
  expect(rows.slice(1)).toEqual([
    ['序号', '称呼', '数量', '单位', '大人', '孩子', '怎么约的', '现在', '到没到'],
    [1, '豆豆妈妈', 1, '家', 2, 1, '自己约', '已约', ''],
    [2, '周爷爷', 1, '家', '', '', '自己约', '已约', ''],
  ])
})
