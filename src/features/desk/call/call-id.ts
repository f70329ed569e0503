import type { TodayRow } from '@/domain/org/contract/desk'

/** The call behind a row of today: its key is `call:` and the id. */
export const callId = (row: TodayRow): string => row.key.slice('call:'.length)
