import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { closingTime } from '@/domain/org/due'
import type { OrgPath } from '@/domain/org/org-path'
import { levelPath } from '@/domain/support/case/review-desk'
import { keptTimeline } from '@/domain/support/case/kept-timeline'
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
  set?: Partial<Pick<SupportCase, 'facts' | 'account' | 'papers' | 'signature' | 'needs' | 'refusal' | 'amount' | 'checks' | 'toLookAt' | 'backAt' | 'batch' | 'payFault' | 'period' | 'payments' | 'paidThrough' | 'lastMonth' | 'notes'>>
  /** Whose turn it is then, where that was found out before. */
  turn?: Turn
  /** What keeps others from being filed beside it, taken anew by what comes back: CONFLICT where another application has it. */
  slot?: string
}

/** Nothing stands against it that nobody answered. Also of what was written before there was the list. */
export const nothingOpen = { 'openObjections.0': { $exists: false } } as const

export const somethingOpen = { 'openObjections.0': { $exists: true } } as const

/** What was read of a case to take a step with it. */
interface Read extends Pick<SupportCase, '_id' | 'rev' | 'state' | 'at' | 'returnedBy' | 'isAnnounced' | 'orgPath'> {
  terms: Pick<ProgrammeVersion, 'id' | 'levels' | 'publicNotice' | 'pays'> | null
  timeline: readonly CaseEntry[]
}

/**
 * One legal step of a case that was read, once: state, turn and timeline in one update, over the case as it was read. A tap that was repeated finds its own step done. CONFLICT for what is not
 * legal from here, or where somebody else was first. One round trip, two where the next level's desk is looked for, one more on a retry.
 */
export async function takeCaseStep(row: Read, { act, what, by, byName, says = '', set = {}, turn, slot }: Step, now: Date): Promise<{ id: string; state: Standing['state']; rev: number }> {
  const { _id: id, terms, orgPath } = row
  const done = row.timeline.find((entry) => entry.act === act)
  if (done) return { id, state: done.state, rev: row.rev }
  if (!terms || orgPath === null) throw new AppError('CONFLICT', `case ${id} is not filed`)
  const why = whyNotStep(row, what)
  if (why !== undefined) throw new AppError('CONFLICT', `${what} of case ${id} in ${row.state}: ${why}`)
  const way = wayOf(terms)
  const { state, at, returnedBy, isAnnounced } = caseAfter(row, what, way)
  const over = isOver({ state }, way)
  const entry = { act, what, at: now, state, level: row.state === 'review' || what === 'uphold' || what === 'reopen' ? (terms.levels[row.at]?.level ?? null) : null, by, byName, says }
  const isFreed = ['refused', 'withdrawn', 'ended'].includes(state)
  // Granted and in no payment: the county that pays finds it by this.
  const payAt = ['approved', 'paying'].includes(state) && !set.batch && way.pays ? levelPath(orgPath, 'county') : null
  const change = { backAt: null, payAt, ...noticeOf(state, terms.publicNotice, orgPath, now), ...set, state, at, returnedBy: [...returnedBy], isAnnounced, open: !over, changedAt: now, untold: act, ...(turn ?? (await nextTurn({ state, at }, terms, orgPath, now))), ...(isFreed && { slot: freeSlot(id) }), ...(slot !== undefined && { slot }) }
  const where = { _id: id, rev: row.rev, state: row.state, 'timeline.act': { $ne: act }, ...(what === 'close' && nothingOpen) }
  // Of what goes on for years the old payments leave the timeline; the case as it was read is the case that is changed.
  const written = way.lasts && row.timeline.length > 0 ? { $set: { ...change, timeline: keptTimeline(row.timeline, entry) }, $inc: { rev: 1 } } : { $set: change, $push: { timeline: entry }, $inc: { rev: 1 } }
  if ((await supportCases.updateUnlessTaken(where, written)) === 'changed') return { id, state, rev: row.rev + 1 }
  const [after] = await supportCases.find({ where: { _id: id, timeline: { $elemMatch: { act, what } } }, limit: 1, only: ['state', 'rev'] })
  if (!after) throw new AppError('CONFLICT', `case ${id} was changed`)
  return { id, state: after.state, rev: after.rev }
}

/** Of a case that comes to be announced: until when, and where everybody may read of it. Anything else is announced no longer. */
function noticeOf(state: Standing['state'], { kind, workingDays }: ProgrammeVersion['publicNotice'], orgPath: OrgPath, now: Date): Pick<SupportCase, 'noticeUntil' | 'announcedAt' | 'answerAt' | 'isAnswerLate'> {
  const nobodyAnswers = { answerAt: null, isAnswerLate: false }
  if (state !== 'notice') return { noticeUntil: null, announcedAt: null, ...nobodyAnswers }
  return {
    ...nobodyAnswers,
    noticeUntil: closingTime(workingDaysAfter(chinaClock(now).date, workingDays)),
    announcedAt: kind === 'masked' ? levelPath(orgPath, 'county') : null,
  }
}
