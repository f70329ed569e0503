import { typedCode } from '@/domain/org/invitation-code'
import { nominationContract } from '@/domain/support/nominate/nomination-contract'
import { nominationRefusals, whyNotTake } from '@/domain/support/nominate/nomination-rules'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { procedure } from '../../kernel/procedure'
import { codeHash, countTry } from '../../org/verbs'
import { nominations } from './collections'
import { openNomination } from './sealed-nomination'

const { input, output } = nominationContract.look

/** What a code brings, before anything is begun. A mutation, for every look counts, as with the codes of posts. Two round trips. */
export const look = procedure('support.nominate', input, output).mutation(async ({ ctx: { me, now }, input: { code } }) => {
  if (!(await countTry(me, now))) return { ok: false as const, sentence: nominationRefusals.tooMany }
  const [found] = await nominations.find({ where: { codeHash: codeHash(typedCode(code)) }, limit: 1 })
  const why = whyNotTake(found, me, now)
  const programme = shippedProgrammes.find(({ id }) => id === found?.programme)
  if (why !== undefined || !found || !programme) return { ok: false as const, sentence: nominationRefusals[why ?? 'unknown'] }
  return { ok: true as const, id: found._id, programme: programme.id, title: programme.title, byName: found.byName, words: openNomination(found), expiresAt: found.expiresAt.toISOString() }
})
