import { levelAnswerBy, raisedOnce, reachedBy, type Raised } from '@/domain/org/raising'
import type { OrgPath } from '@/domain/org/org-path'
import { levelAbove } from './line-near'

export interface Missed {
  _id: string
  waitsAt: OrgPath | null
  raisedTo: OrgPath | null
  raiseAt: Date | null
}

interface Waits {
  /** The first so many whose time is over. */
  missed: (limit: number) => Promise<Missed[]>
  /** Over the row as it was read only, so that of two runs one does it. */
  raise: (row: Missed, to: Raised) => Promise<boolean>
}

const batch = 50
/** Some ten seconds of database calls; the next run goes on. */
const mostBatches = 8

/** Takes everything of one kind that was missed to the next level above that has somebody at work; says how much went up. */
export async function raiseMissed({ missed, raise }: Waits, now: Date): Promise<number> {
  let raised = 0
  for (let i = 0; i < mostBatches; i++) {
    const rows = await missed(batch)
    for (const row of rows) raised += (await raise(row, await nextOf(row, now))) ? 1 : 0
    if (rows.length < batch) break
  }
  return raised
}

async function nextOf({ waitsAt, raisedTo }: Missed, now: Date): Promise<Raised> {
  // Nobody's turn any more.
  if (waitsAt === null) return { raisedTo, raiseAt: null }
  const waiting = { waitsAt, raisedTo }
  const [nearest] = await levelAbove(reachedBy(waiting), now)
  return raisedOnce(waiting, nearest?.orgPath, levelAnswerBy(now))
}
