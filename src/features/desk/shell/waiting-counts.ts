import type { TodayRow } from '@/domain/org/contract/desk'
import type { DeskKey } from './entries'

type Groups = ReadonlyArray<{ rows: readonly TodayRow[] }>

const entryOf: Partial<Record<TodayRow['kind'], DeskKey>> = { membership: 'membership', assist: 'assist', handOver: 'handOver', invitation: 'posts', piece: 'pieces', referral: 'referrals', application: 'review', words: 'review', appeal: 'appeals' }

/** How many things wait behind each entry of the navigation. */
export function waitingCounts(groups: Groups): Partial<Record<DeskKey, number>> {
  const counts: Partial<Record<DeskKey, number>> = {}
  for (const { kind } of groups.flatMap(({ rows }) => rows)) {
    counts.today = (counts.today ?? 0) + 1
    const entry = entryOf[kind]
    if (entry) counts[entry] = (counts[entry] ?? 0) + 1
  }
  return counts
}
