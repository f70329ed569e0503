/** The diary by months, the newest first. */
import { lastOf } from '../../last-of'
import type { Diary } from '../contract'
import type { Kept } from '../file/child-file'

export interface DiaryMonth {
  /** `YYYY-MM` */
  month: string
  /** "2026年3月" */
  title: string
  entries: Array<Kept<Diary>>
}

/** @param diary by date, as the file has it. */
export function diaryMonths(diary: ReadonlyArray<Kept<Diary>>): DiaryMonth[] {
  const months: DiaryMonth[] = []
  for (const entry of [...diary].reverse()) {
    const month = entry.thing.on.slice(0, 7)
    const last = lastOf(months)
    if (last?.month === month) last.entries.push(entry)
    else months.push({ month, title: `${month.slice(0, 4)}年${Number(month.slice(5))}月`, entries: [entry] })
  }
  return months
}
