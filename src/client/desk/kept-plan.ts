import { useState } from 'react'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { currentPerson } from '../session'
import { readStored, removeStored, writeStored } from '../storage'

/** What somebody changed of a venue's plan and has not saved yet. */
interface KeptPlan {
  draft: PlanDraft
  /** Over which state of the plan it was begun. */
  rev: number
}

const key = (venueId: string) => `plan-draft.${currentPerson()}.${venueId}`

/** Kept on this device with each change, so that going back or a reload loses nothing; `undefined` lets go of it. */
export function useKeptPlan(venueId: string | undefined): readonly [KeptPlan | undefined, (kept: KeptPlan | undefined) => void] {
  const [changed, setChanged] = useState<{ venueId: string; kept: KeptPlan | undefined }>()
  const own = venueId === undefined ? undefined : changed?.venueId === venueId ? changed.kept : readStored<KeptPlan>(key(venueId))
  const keep = (kept: KeptPlan | undefined) => {
    if (venueId === undefined) return
    if (kept) writeStored(key(venueId), kept)
    else removeStored(key(venueId))
    setChanged({ venueId, kept })
  }
  return [own, keep]
}
