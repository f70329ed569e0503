import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import type { OrgPath } from '@/domain/org/org-path'
import { filedSlot } from '@/domain/support/case/filed-once'
import { lastOwnLevel } from '@/domain/support/case/case-steps'
import { levelPath, rolesAtLevel } from '@/domain/support/case/review-desk'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { refusalOf } from '@/domain/voice/appeal'
import { lineNear } from '../../org/verbs'
import { hold } from '../money/hold'
import { holdsOf } from '../review/holds-of'
import { decidedOn, earlierCases } from '../review/looked-into'
import { supportCases, type SupportCase } from './collections'
import { deskOf, turnAt } from './next-turn'
import { takeCaseStep } from './take-case-step'
import { wayOf } from './way-of'

export type Hold = [key: string, amount: number, needed: number]

interface Reopening {
  caseId: string
  /** The refusal, by the tap that it was made with. */
  refusal: string
  /** The tap of who reopens it. */
  act: string
  by: string
  byName: string
  /** To the family. */
  says: string
  /** To who looks at it again. */
  asks: string
  /** What it takes again (`holdsAgain`). */
  holds: readonly Hold[]
}

/** `not`: it is not refused by that any more. `filedAnew`: another application has taken its place. `notEnough`: what it would take is gone. */
export type Reopened = { is: 'reopened' } | { is: 'not' } | { is: 'filedAnew'; receipt: string } | { is: 'notEnough'; sentence: string }

const tries = 3
const notEnough = { money: '今年的钱不够付这一件了，没有记上。请先和县计生协商量经费，这份复核还在您这里。', days: '这位今年的天数在别的申请里用完了，没有记上。这份复核还在您这里。' } as const

type Filed = SupportCase & { terms: ProgrammeVersion; orgPath: OrgPath; filedAt: Date }
const isFiled = (row: SupportCase): row is Filed => row.terms !== null && row.orgPath !== null && row.filedAt !== null

/** What this application stood in before it was refused, so that no other could be filed beside it. */
const slotOf = ({ _id, applicant, programme, terms, filedAt }: Filed): string => filedSlot({ caseId: _id, applicant, programme }, terms.repeat, chinaClock(filedAt).date)

/** The number of the application that has taken the place of a refused one; undefined while none has. One round trip. */
export async function filedAnew(row: SupportCase): Promise<string | undefined> {
  if (!isFiled(row)) return undefined
  const [other] = await supportCases.find({ where: { slot: slotOf(row) }, limit: 1, only: ['_id', 'receipt'] })
  return other && other._id !== row._id ? other.receipt : undefined
}

/**
 * 重新审: a refused case goes back to the level that refused it, with a desk where somebody else works, a fresh deadline, and what the refusal freed: its slot, and of one that an insurer or a lender refused
 * the money and days that the association’s yes had taken. Once, whatever is retried: the step is named by the tap. Some five round trips.
 */
export async function reopenCase({ caseId, refusal, act, by, byName, says, asks, holds }: Reopening, now: Date): Promise<Reopened> {
  for (let left = tries; ; left--) {
    const row = await supportCases.byId(caseId)
    if (row?.timeline.some((entry) => entry.act === act)) return { is: 'reopened' }
    const refused = row && refusalOf(row)
    const step = row?.terms?.levels[row.at]
    if (!row || !isFiled(row) || refused?.act !== refusal || !step) return { is: 'not' }
    const receipt = await filedAnew(row)
    if (receipt !== undefined) return { is: 'filedAnew', receipt }
    const short = await takeAgain(caseId, holds, now)
    if (short !== undefined) return { is: 'notEnough', sentence: short }
    // Where nobody but these two works at the level or above it, it waits there for who comes.
    const [nearest] = await lineNear(levelPath(row.orgPath, step.level), now, { roles: rolesAtLevel[step.level], but: [...(refused.by === null ? [] : [refused.by]), by] })
    const turn = turnAt(step, nearest?.orgPath ?? (await deskOf(step.level, row.orgPath, now)), now)
    // Never among those that are agreed to together: that is what was asked for. Who decides it anew sees the family anew, where that level does.
    const set = { refusal: null, visit: null, toLookAt: Math.max(1, row.toLookAt), notes: [...row.notes, { act, at: now, by, byName, says: `请重新审：${asks}`.slice(0, 300) }].slice(-40) }
    try {
      await takeCaseStep(row, { act, what: 'reopen', by, byName, says, set, turn, slot: slotOf(row) }, now)
      return { is: 'reopened' }
    } catch (error) {
      // Somebody filed anew in this very moment, or another run was first: seen when it is read again.
      if (left <= 1 || !(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    }
  }
}

/** What the association’s yes had taken of a case that an insurer or a lender refused after it; nothing of any other. Opens the answers, so the timer, which has no keys, is given it. Some three round trips. */
export async function holdsAgain(row: SupportCase, now: Date): Promise<Hold[]> {
  if (!isFiled(row)) return []
  const { terms, orgPath, filedAt, at, applicant, idMark } = row
  const way = wayOf(terms)
  const last = lastOwnLevel(way)
  if (at <= last) return []
  const { beyond } = decidedOn(row, terms, await earlierCases(row))
  // As it stood when that yes was given.
  return holdsOf({ standing: { ...row, at: last, isAnnounced: false }, way, terms, orgPath, filedOn: chinaClock(filedAt).date, person: idMark ?? applicant, amount: row.amount ?? undefined, beyond, now })
}

/** Takes it, once for the case whatever is retried: in words why not, where it is gone. What no reopening came to stand for the timer gives back. One or two round trips each. */
export async function takeAgain(caseId: string, holds: readonly Hold[], now: Date): Promise<string | undefined> {
  for (const [key, amount, needed] of holds) if ((await hold(key, caseId, amount, now, needed)) === 'notEnough') return key.includes('.:') ? notEnough.money : notEnough.days
  return undefined
}
