import { AppError } from '@/domain/errors'
import type { CaseAct } from '@/domain/support/case/case-steps'
import { byPost, type ActivePost } from '../../kernel/active-post'
import { hold } from '../money/hold'
import { familysTurn, noTurn, partnerAt, turnAt } from '../cases/next-turn'
import { takeCaseStep } from '../cases/take-case-step'
import { readTicket, type Ticket } from './ticket'

type Step = Parameters<typeof takeCaseStep>[1]

interface Decided {
  ticket: string
  act: string
  what: Extract<CaseAct, 'approve' | 'return' | 'refuse' | 'uphold'>
  says?: string
  set?: (read: Ticket) => NonNullable<Step['set']>
  /** Whether this may be decided so; throws in words. */
  allowed?: (read: Ticket) => void
}

/**
 * One decision by the ticket that came with the opened case: what a yes takes is taken first, then the case changes in one update, over the case as it was shown. With the post that is three round
 * trips; one more where money and days are both taken. What was taken for a yes that did not come to stand the timer gives back: whoever lost a race holds the winner's money, not their own.
 */
export async function decided({ post, me, now }: { post: ActivePost; me: string; now: Date }, { ticket, act, what, says, set, allowed }: Decided) {
  const read = readTicket(ticket, post.id)
  allowed?.(read)
  const { id, rev, levels, notice, pays, nextAt, orgPath } = read
  const next = levels[read.at + 1]
  const turn = what === 'approve' && nextAt !== null && next ? turnAt(next, nextAt, now) : what === 'return' ? { ...familysTurn(now), partner: sentBackBy(read) } : noTurn
  const holds = what === 'approve' ? read.holds : []
  for (const [key, amount, needed] of holds) {
    if ((await hold(key, id, amount, now, needed)) === 'notEnough') {
      throw new AppError('CONFLICT', `${key} has not ${amount} left`, { sentence: key.includes('.:') ? '今年的钱不够付这一件了，没有通过。请先和县计生协商量经费，申请还在您这里。' : '这位今年的天数刚在另一件里用过，金额变了。请重新打开这一件再办。' })
    }
  }
  const row = { _id: id, rev, state: read.state, at: read.at, returnedBy: read.returnedBy, isAnnounced: read.isAnnounced, orgPath, timeline: [], terms: termsOf(read.programme, levels, notice, pays) }
  try {
    return await takeCaseStep(row, { act, what, by: me, byName: byPost(post), ...(says !== undefined && { says }), ...(set && { set: set(read) }), turn }, now)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    throw new AppError('CONFLICT', error.message, { sentence: '刚才有人先办了这一件，您的没有记上。请刷新看看现在到了哪一步。' })
  }
}

/** An insurer's and the county's desk are of the same place: who sent it back says which of them looks after it meanwhile. */
const sentBackBy = ({ levels, at }: Ticket) => (levels[at] ? partnerAt(levels[at].level) : null)

/** As much of the terms as the way of a case hangs on. */
const termsOf = (id: string, levels: Ticket['levels'], publicNotice: Ticket['notice'], pays: string) => ({
  id,
  levels: levels.map(({ level, days }) => ({ level, days, title: level, visits: false })),
  publicNotice,
  pays: pays === 'nothing' ? ({ kind: 'nothing' } as const) : ({ kind: 'interest' } as const),
})
