import { chinaClock } from '@/domain/china-time'
import type { OrgPath } from '@/domain/org/org-path'
import type { CaseEntry } from '@/domain/support/case/case-shape'
import { caseAfter, type CaseAct } from '@/domain/support/case/case-steps'
import { filedSlot } from '@/domain/support/case/filed-once'
import type { Decision } from '@/domain/support/decide/decide'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { markOf } from '@/domain/support/review/looked-at'
import { seal } from '../../kernel/crypto/seal'
import type { SupportCase } from './collections'
import { nextTurn } from './next-turn'
import { storedAmount } from './stored-amount'
import { wayOf } from './way-of'

/** How often another number is tried: two of a month meet once in a million. */
export const mostNumbers = 5

interface Filing extends Pick<SupportCase, '_id' | 'applicant' | 'programme' | 'restricted' | 'state' | 'at' | 'returnedBy' | 'isAnnounced'> {
  /** Where the applicant lives. */
  orgPath: OrgPath
  /** As they hold there today. */
  terms: ProgrammeVersion
  decision: Decision
  what: Extract<CaseAct, 'submit' | 'file'>
  act: string
  now: Date
  signature: string
  by: string
  byName: string
}

/** What takes a case from draft to desk, all but its number: terms, amount, slot, and whose turn it is. One round trip at most. */
export async function filedFields({ _id, orgPath, terms, decision, what, act, now, signature, by, byName, ...row }: Filing) {
  const today = chinaClock(now).date
  const { state, at, returnedBy, isAnnounced } = caseAfter(row, what, wayOf(terms))
  const turn = await nextTurn({ state, at }, terms, orgPath, now)
  const entry: CaseEntry = { act, what, at: now, state, level: null, by, byName, says: '' }
  return {
    state, at, returnedBy: [...returnedBy], isAnnounced, open: true, orgPath, terms, amount: storedAmount(decision.amount),
    slot: filedSlot({ caseId: _id, applicant: row.applicant, programme: row.programme }, terms.repeat, today),
    toLookAt: decision.findings.filter((finding) => markOf(finding, terms, row.restricted ? ['isConfirmed'] : [], []) !== 'proven').length,
    signature: seal(signature, `signature:${_id}`), filedAt: now, changedAt: now, untold: act, reviewedFor: today.slice(0, 4), ...turn,
    timeline: [entry] as [CaseEntry],
  }
}
