/** A stored row as its owner reads it: Chinese labels, dates and words; nothing that only the machine needs. */
import { chinaClock } from '../china-time'
import { codeWords } from './code-words'
import { labelOf } from './data-words'

interface Line {
  label: string
  value: string
}

/** Where the row is kept, and whether its reader is to be spared the word 孩子. */
interface Reader {
  collection: string
  gentle: boolean
}

/** Empty fields are left out; a field without a word of its own is for the machine, and only in the JSON file. */
export function readableRow(row: Readonly<Record<string, unknown>>, reader: Reader): Line[] {
  return Object.entries(row).flatMap(([field, stored]) => {
    const label = labelOf(reader.collection, field, reader.gentle)
    const value = label && said(stored, field, reader)
    return label && value ? [{ label, value: value.slice(0, longest) }] : []
  })
}

const longest = 4000
/** Written as one: 湖南省长沙市… */
const joined = new Set(['names'])
/** Objects that are lists under names of ours. */
const lists = new Set(['given'])

function said(value: unknown, field: string, reader: Reader): string {
  if (value === null || value === undefined || value === '') return ''
  if (value instanceof Date) return saidDateTime(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return codeWords[reader.collection]?.[field]?.[value] ?? saidDay(value)
  if (typeof value !== 'object') return ''
  if (Array.isArray(value)) return value.map((item) => said(item, field, reader)).filter(Boolean).join(joined.has(field) ? '' : value.some((item) => typeof item === 'object') ? '；' : '、')
  if (lists.has(field)) return said(Object.values(value), '', reader)
  const lines = readableRow(Object.fromEntries(Object.entries(value)), reader)
  // A thing of one part needs no name for the part.
  return lines.length === 1 ? (lines[0]?.value ?? '') : lines.map(({ label, value: words }) => `${label} ${words}`).join('，')
}

/** `YYYY-MM-DD`, and `MM-DD` which comes round every year; other text as it is. */
function saidDay(text: string): string {
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(text) ?? []
  return month === undefined ? text : `${year === undefined ? '每年 ' : `${year}年`}${Number(month)}月${Number(day)}日`
}

function saidDateTime(at: Date): string {
  const { year, month, day, hour, minute } = chinaClock(at)
  return `${year}年${month}月${day}日 ${hour}:${String(minute).padStart(2, '0')}`
}
