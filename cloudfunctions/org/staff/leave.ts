import { staffContract } from '@/domain/org/contract/staff'
import { procedure } from '../../kernel/procedure'
import { handOverRow } from './hand-over-row'
import { startHandOver } from './start-hand-over'

const { input, output } = staffContract.leave

/** A person's own permission, not the post's: the post is closed by it, and the same tap sent again must still be let in. */
export const leave = procedure('org.staff.own', input, output).mutation(async ({ ctx: { me, now }, input }) =>
  handOverRow(await startHandOver({ ...input, by: me, mayHandOver: ({ personId }) => personId === me, now })),
)
