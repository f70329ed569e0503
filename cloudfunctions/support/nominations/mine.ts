import { nominationContract } from '@/domain/support/nominate/nomination-contract'
import { procedure } from '../../kernel/procedure'
import { codeFor } from '../../org/verbs'
import { nominations } from './collections'
import { openNomination } from './sealed-nomination'

const { input, output } = nominationContract.mine

/** One round trip. The newest twenty; whether the family went on with it is not said. */
export const mine = procedure('support.nominate', input, output).query(async ({ ctx: { me, now } }) => {
  const rows = await nominations.find({ where: { by: me }, order: [['at', 'desc'], ['_id', 'desc']], limit: 20 })
  return {
    nominations: rows.map((row) => {
      const state = row.state === 'taken' ? ('taken' as const) : row.expiresAt <= now ? ('lapsed' as const) : ('open' as const)
      return { id: row._id, words: openNomination(row), code: state === 'open' ? codeFor(row._id) : null, state, at: row.at.toISOString(), expiresAt: row.expiresAt.toISOString() }
    }),
  }
})
