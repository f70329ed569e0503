/** On a computer: the libraries that write and read .xlsx are fetched when first needed, and only here. */
import { chinaClock } from '@/domain/china-time'
import { csvCells } from '@/domain/org/csv-cells'
import { paymentFileName, paymentSheets } from '@/domain/support/money/payment-sheet'
import type { MoneySheet } from './money-sheet'

const mostBytes = 2_000_000
const keptMs = 10_000

export const moneySheet: MoneySheet | undefined = {
  async save(file) {
    const { default: writeSheets } = await import('write-excel-file/universal')
    const sheets = paymentSheets(file).map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row) => row.map((value) => (typeof value === 'number' ? { value, type: Number, format: '0.00' } : { value, type: String }))),
      columns: widths.map((width) => ({ width })),
    }))
    const url = URL.createObjectURL(await writeSheets(sheets).toBlob())
    const link = document.createElement('a')
    link.href = url
    link.download = paymentFileName(file, chinaClock(new Date()).date)
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), keptMs)
  },

  async read() {
    const file = await chosenFile()
    if (!file) return undefined
    if (file.size > mostBytes) throw new Error('sheet over 2 MB')
    if (/\.csv$/i.test(file.name)) return csvCells(decoded(await file.arrayBuffer()))
    const { readSheet } = await import('read-excel-file/universal')
    return (await readSheet(file)).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
  },
}

function chosenFile(): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.xlsx,.csv'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

/** Excel in Chinese writes CSV in GB 18030 unless told otherwise. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
