/** What makes a second application of one person impossible: every application has a slot, and no two have the same. */
import type { ProgrammeVersion } from '../programme/programme-shape'

interface Filed {
  caseId: string
  applicant: string
  programme: string
}

/** One draft of a programme a person. */
export const draftSlot = ({ applicant, programme }: Pick<Filed, 'applicant' | 'programme'>): string => `draft:${applicant}:${programme}`

/** Once in a life, once in a year, or as often as it happens. `filedOn`: the day in China. */
export function filedSlot({ caseId, applicant, programme }: Filed, { per }: ProgrammeVersion['repeat'], filedOn: string): string {
  if (per === 'event') return freeSlot(caseId)
  return per === 'year' ? `${applicant}:${programme}:${filedOn.slice(0, 4)}` : `${applicant}:${programme}`
}

/** Of what was refused, withdrawn or has ended: another may be filed. */
export const freeSlot = (caseId: string): string => `free:${caseId}`

/** The same slot, of another person: where their record was taken over. Undefined for one that is nobody's. */
export function slotUnder(slot: string, applicant: string): string | undefined {
  if (slot.startsWith('free:')) return undefined
  const parts = slot.split(':')
  const at = parts[0] === 'draft' ? 1 : 0
  return parts.map((part, i) => (i === at ? applicant : part)).join(':')
}
