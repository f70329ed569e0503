import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { closingTime } from '@/domain/org/due'
import type { OrgPath } from '@/domain/org/org-path'
import { levelPath } from '@/domain/support/case/review-desk'
import { workingDaysAfter } from '@/domain/support/case/working-days'
import { caseAfter, isOver, whyNotStep, type CaseAct, type Standing } from '@/domain/support/case/case-steps'
import type { CaseEntry } from '@/domain/support/case/case-shape'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { freeSlot } from '@/domain/support/case/filed-once'
import { supportCases, type SupportCase } from './collections'
import { nextTurn, type Turn } from './next-turn'
import { wayOf } from './way-of'

interface Step {
  /** The client's id of the tap. */
  act: string
  what: CaseAct
  by: string | null
  byName: string
  says?: string
  /** What else the step changes, in the same update. */
  set?: Partial<Pick<SupportCase, 'facts' | 'account' | 'papers' | 'signature' | 'needs' | 'refusal' | 'amount' | 'checks' | 'toLookAt' | 'backAt' | 'batch' | 'payFault'>>
  /** Whose turn it is then, where that was found out before. */
  turn?: Turn
}

/** What was read of a case to take a step with it. */
export interface Read extends Pick<SupportCase, '_id' | 'rev' | 'state' | 'at' | 'returnedBy' | 'isAnnounced' | 'orgPath'> {
  terms: Pick<ProgrammeVersion, 'id' | 'levels' | 'publicNotice' | 'pays'> | null
  timeline: readonly Pick<CaseEntry, 'act' | 'state'>[]
}

/**
 * One legal step of a case that was read, once: state, turn and timeline in one update, over the case as it was read. A tap that was repeated finds its own step done. CONFLICT for what is not
 * legal from here, or where somebody else was first. One round trip, two where the next level's desk is looked for, one more on a retry.
 */
export async function takeCaseStep(row: Read, { act, what, by, byName, says = '', set = {}, turn }: Step, now: Date): Promise<{ id: string; state: Standing['state']; rev: number }> {
  const { _id: id, terms, orgPath } = row
  const done = row.timeline.find((entry) => entry.act === act)
  if (done) return { id, state: done.state, rev: row.rev }
  if (!terms || orgPath === null) throw new AppError('CONFLICT', `case ${id} is not filed`)
  const why = whyNotStep(row, what)
  if (why !== undefined) throw new AppError('CONFLICT', `${what} of case ${id} in ${row.state}: ${why}`)
  const way = wayOf(terms)
  const { state, at, returnedBy, isAnnounced } = caseAfter(row, what, way)
  const over = isOver({ state }, way)
  const entry = { act, what, at: now, state, level: row.state === 'review' ? (terms.levels[row.at]?.level ?? null) : null, by, byName, says }
  const isFreed = ['refused', 'withdrawn', 'ended'].includes(state)
  const change = { backAt: null, ...noticeOf(state, terms.publicNotice, orgPath, now), ...set, state, at, returnedBy: [...returnedBy], isAnnounced, open: !over, changedAt: now, untold: act, ...(turn ?? (await nextTurn({ state, at }, terms, orgPath, now))), ...(isFreed && { slot: freeSlot(id) }) }
  const changed = await supportCases.updateOne({ _id: id, rev: row.rev, state: row.state, 'timeline.act': { $ne: act } }, { $set: change, $push: { timeline: entry }, $inc: { rev: 1 } })
  if (changed) return { id, state, rev: row.rev + 1 }
  const [after] = await supportCases.find({ where: { _id: id, timeline: { $elemMatch: { act, what } } }, limit: 1, only: ['state', 'rev'] })
  if (!after) throw new AppError('CONFLICT', `case ${id} was changed`)
  return { id, state: after.state, rev: after.rev }
}

/** Of a case that comes to be announced: until when, and where everybody may read of it. Anything else is announced no longer. */
function noticeOf(state: Standing['state'], { kind, workingDays }: ProgrammeVersion['publicNotice'], orgPath: OrgPath, now: Date): Pick<SupportCase, 'noticeUntil' | 'announcedAt'> {
  if (state !== 'notice') return { noticeUntil: null, announcedAt: null }
  return { noticeUntil: closingTime(workingDaysAfter(chinaClock(now).date, workingDays)), announcedAt: kind === 'masked' ? levelPath(orgPath, 'county') : null }
}
