import { chinaClock } from '@/domain/china-time'
import { afterWorkingDays } from '@/domain/org/due'
import { paidBy } from '@/domain/support/money/paid-by'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import type { ActivePost } from '../../kernel/active-post'
import { supportCases } from '../cases/collections'
import { owedAt } from './payable-cases'

/** What an insurer agreed to and has not said that it paid, the day by which the programme has it do so beside each. One round trip. */
export async function claimsToPay(post: ActivePost, now: Date, limit: number) {
  const insured = shippedProgrammes.filter((one) => paidBy(one) === 'insurer')
  const where = owedAt(post, insured.map(({ id }) => id), chinaClock(now).date.slice(0, 7))
  const rows = await supportCases.find({ where, order: [['paidThrough', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'programme', 'title', 'who', 'placeName', 'restricted', 'changedAt'] })
  const daysOf = (programme: string) => insured.find(({ id }) => id === programme)?.levels.find(({ level }) => level === 'insurer')?.days ?? 0
  return rows.map(({ programme, changedAt, ...row }) => ({ ...row, dueAt: afterWorkingDays(changedAt, daysOf(programme)) }))
}
