/** On a computer: .xlsx by the libraries, loaded when first needed; .csv by our own reader, in UTF-8 or as Chinese Excel writes it. */
import { csvCells } from '@/domain/org/csv-cells'
import { safeCell, villageColumns } from '@/domain/org/village-sheet'
import type { SheetFile } from './sheet-file'

const mostBytes = 2_000_000

export const sheetFile: SheetFile = {
  choose() {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.csv'
    return new Promise((resolve) => {
      input.addEventListener('change', () => resolve(input.files?.[0]))
      input.addEventListener('cancel', () => resolve(undefined))
      input.click()
    })
  },

  async read(file) {
    if (file.size > mostBytes) throw new Error('sheet over 2 MB')
    if (/\.csv$/i.test(file.name)) return csvCells(decoded(await file.arrayBuffer()))
    const { readSheet } = await import('read-excel-file/universal')
    const rows = await readSheet(file)
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
  },

  async template() {
    const { default: writeSheets } = await import('write-excel-file/universal')
    const headings = villageColumns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }))
    const example = villageColumns.map(({ example: value }) => safeCell(value))
    const columns = villageColumns.map(() => ({ width: 20 }))
    return writeSheets([
      { data: [headings], sheet: '填写', columns },
      { data: [headings, example], sheet: '示例', columns },
    ]).toBlob()
  },

  save(blob, fileName) {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = fileName
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  },
}

/** Excel in Chinese writes CSV in GB 18030 unless told otherwise. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
