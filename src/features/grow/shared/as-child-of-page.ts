import type { Thing } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import type { SharedGrowth } from '@/domain/grow/share-contract'
import { chinaClock } from '@/domain/china-time'
import type { ChildOfPage } from '../parts/child-of-page'

const kept = <T extends Thing>(things: readonly T[], kind: string): Array<Kept<T>> => things.map((thing, index) => ({ id: `${kind}${index}`, ids: [`${kind}${index}`], thing, history: [], waiting: false }))

/** What a link shows, as the pages of a child's file read it: nobody writes into it. */
export function asChildOfPage({ child, birth, measurements, doses, signs }: SharedGrowth, now: Date): ChildOfPage {
  const facts = Object.fromEntries(Object.entries(birth).filter(([, value]) => value !== null && value !== undefined))
  return {
    child: { id: 'shared', ...child },
    canNote: false,
    today: chinaClock(now).date,
    file: { birth: facts, measurements: kept(measurements, 'm'), doses: kept(doses, 'd'), checkups: [], signs: kept(signs, 's'), diary: [], removed: [], reminders: false },
  }
}
