/** The list as a table for Excel. The library that writes it is fetched with the first tap, and only here. */
import type { AttendanceList } from '@/domain/book/desk-contract'
import { attendanceSheet } from '@/domain/book/week/attendance-sheet'

export const canExport: boolean = true
const keptMs = 10_000

export async function exportAttendance(list: AttendanceList): Promise<void> {
  const { fileName, rows } = attendanceSheet(list)
  const { default: writeSheets } = await import('write-excel-file/universal')
  const cells = rows.map((row) => row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })))
  const url = URL.createObjectURL(await writeSheets(cells, { columns: [{ width: 6 }, { width: 20 }, { width: 6 }, { width: 6 }, { width: 10 }, { width: 14 }, { width: 8 }] }).toBlob())
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), keptMs)
}
