import type { TodayRow } from '@/domain/org/contract/desk'
import { fullRaiseWords } from '@/domain/org/raise-words'
import { dueInFull } from '@/domain/org/today-words'

/** Under the head of what stands open: the whole date, and what becomes of it when it is missed. */
export const dueLine = (row: Pick<TodayRow, 'dueAt' | 'raise'>, now: Date): string => [dueInFull(new Date(row.dueAt), now), fullRaiseWords(row, new Date(row.dueAt) <= now)].filter(Boolean).join('。')
