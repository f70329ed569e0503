/** 复核: a family whose application was refused asks the level above to look once more. When that may be asked, who looks, and until when. */
import { chinaClock } from '../china-time'
import { addDays } from '../grow/calendar-days'
import { lastOf } from '../last-of'
import type { CaseEntry } from '../support/case/case-shape'
import type { CaseState } from '../support/case/case-steps'
import type { ReviewStep } from '../support/programme/programme-shape'

/** Calendar days in China after the refusal in which the level above may be asked; the last of them counts in full. What `rightsWhenRefused` tells the family. */
export const appealableDays = 60

/** Working days in which the level above promises its answer (示例: the sample province’s own promise; no rule sets them). */
export const appealAnswerDays = 15

export const appealStates = [
  'open',
  /** 维持: looked at again, and the refusal stands. */
  'upheld',
  /** 重新审: the application goes back to the level that refused it. */
  'reopened',
  'withdrawn',
  /** It came to nothing by another way: the family filed anew, and that application is looked at. */
  'over',
] as const
export type AppealState = (typeof appealStates)[number]

type Level = ReviewStep['level']
type Entry = Pick<CaseEntry, 'act' | 'what' | 'at' | 'level' | 'by'>

/** The refusal that a case stands refused by; undefined for one that is not refused, or not any more. */
export const refusalOf = <E extends Pick<Entry, 'what'>>({ state, timeline }: { state: CaseState; timeline: readonly E[] }): E | undefined => (state === 'refused' ? lastOf(timeline.filter(({ what }) => what === 'refuse')) : undefined)

/** The last day in China on which the level above may be asked. */
export const appealUntil = (refusedAt: Date): string => addDays(chinaClock(refusedAt).date, appealableDays)

export const mayStillAppeal = (refusedAt: Date, now: Date): boolean => chinaClock(now).date <= appealUntil(refusedAt)

/** One appeal for each refusal: the name follows from both, so that there cannot be two. */
export const appealIdOf = (caseId: string, refusal: string): string => `${caseId}:${refusal}`

const above: Readonly<Record<Level, 'township' | 'county' | 'city' | 'province'>> = {
  village: 'township', township: 'county', county: 'city', city: 'province',
  /** Nobody of the line is above the province: a colleague there who had no hand in it. */
  province: 'province',
  /** Insurers and lenders have nobody above them; the county sent it there, so the city looks. */
  insurer: 'city', lender: 'city',
}

/** Which level looks at it again. */
export const appealLevel = (refusedBy: Level): keyof typeof levelOfAppeal => above[refusedBy]
export const levelOfAppeal = { township: '乡镇（街道）', county: '县（市、区）', city: '市州', province: '省' } as const

interface Hands {
  applicant: string
  filer: { personId: string } | null
  timeline: ReadonlyArray<Pick<Entry, 'by'>>
  marks: ReadonlyArray<{ by: string }>
  notes: ReadonlyArray<{ by?: string | undefined }>
}

/** Everybody of the staff and the family who did something with the case. */
export const handsIn = ({ filer, timeline, marks, notes }: Omit<Hands, 'applicant'>): string[] => [...new Set([filer?.personId, ...[...timeline, ...marks, ...notes].map(({ by }) => by)].filter((by) => typeof by === 'string'))]

/** 四眼: why somebody may not answer an appeal; undefined when they may. `appellant`: who wrote it down. */
export function whyNotHear({ me, relatives, appellant, ...of }: Hands & { me: string; relatives: readonly string[]; appellant: string }): keyof typeof notHeardBy | undefined {
  if (of.applicant === me) return 'own'
  if (relatives.includes(of.applicant)) return 'relative'
  if (appellant === me) return 'wrote'
  return handsIn(of).includes(me) ? 'hand' : undefined
}

export const notHeardBy = {
  own: '这是您自己的申请，要请另一位同事来复核。',
  relative: '申请人是您的家人，要请另一位同事来复核。',
  wrote: '这份复核是您代提的，要请另一位同事来复核。',
  hand: '这一件您经手过，要请没有经手过的同事来复核。',
} as const
