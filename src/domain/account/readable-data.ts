/** A stored row as its owner reads it: Chinese labels, dates and words; nothing that only the machine needs. */
import { chinaClock } from '../china-time'
import { codeWords, fieldWords } from './data-words'

interface Line {
  label: string
  value: string
}

/** Empty fields are left out; a field without a word of its own is for the machine, and only in the JSON file. */
export function readableRow(row: Readonly<Record<string, unknown>>): Line[] {
  return Object.entries(row).flatMap(([field, stored]) => {
    const label = fieldWords[field]
    const value = said(stored)
    return label && value ? [{ label, value: value.slice(0, longest) }] : []
  })
}

const longest = 4000

function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (value instanceof Date) return saidDateTime(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return codeWords[value] ?? value
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join(value.some((item) => typeof item === 'object') ? '；' : '、')
  if (typeof value !== 'object') return ''
  return readableRow(Object.fromEntries(Object.entries(value))).map(({ label, value: words }) => `${label} ${words}`).join('，')
}

function saidDateTime(at: Date): string {
  const { year, month, day, hour, minute } = chinaClock(at)
  return `${year}年${month}月${day}日 ${hour}:${String(minute).padStart(2, '0')}`
}
