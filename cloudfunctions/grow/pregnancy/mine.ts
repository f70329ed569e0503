import { addDays } from '@/domain/grow/calendar-days'
import { foldedPregnancy } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import { pregnancyContract } from '@/domain/grow/pregnancy-contract'
import { chinaClock } from '@/domain/china-time'
import { procedure } from '../../kernel/procedure'
import { pregnancies } from './collections'

const { input, output } = pregnancyContract.mine
const fields = ['pregnancyId', 'rev', 'log'] as const
/** After so long a birth is the child's file alone. */
const afterBirthDays = 365

/** One round trip: the states' words stand in the order in which they are asked for, `going` before `born`. */
export const mine = procedure('grow.pregnancy', input, output).query(async ({ ctx: { me, now } }) => {
  const [newest] = await pregnancies.find({ where: { personId: me, state: { $in: ['going', 'born'] }, goneAt: null }, order: [['state', 'desc'], ['notedAt', 'desc']], limit: 1, only: fields })
  if (!newest) return { pregnancy: null }
  const { pregnancyId: id, rev } = newest
  const log = newest.log.map((line) => ({ ...line, at: line.at.toISOString() }))
  const { bornOn } = foldedPregnancy(log)
  const isLong = bornOn !== undefined && bornOn < addDays(chinaClock(now).date, -afterBirthDays)
  return { pregnancy: isLong ? null : { id, rev, log } }
})
