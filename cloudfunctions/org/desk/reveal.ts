import { AppError } from '@/domain/errors'
import { deskContract } from '@/domain/org/contract/desk'
import { personWithin } from '../../account/verbs'
import { withinPost } from '../../kernel/active-post'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { lookAndTell } from './look-and-tell'
import { maskedNameOf } from './masked-person'
import { notFound } from '@/domain/refusals'

const { input, output } = deskContract.reveal
const hideAfterSeconds = 60

/** Of others alone. Three round trips besides the post, in this order: what is sealed, the row that says who looks and why, the message that tells the person. Without the row nothing is opened. */
export const reveal = procedure('org.people.reveal', input, output).mutation(async ({ ctx, input: { id, personId, what, reason } }) => {
  if (personId === ctx.me) throw new AppError('FOUR_EYES', 'the own file')
  const found = await personWithin(personId, withinPost(ctx.post))
  if (!found?.orgPath) throw notFound('person', `person ${personId}`)
  const sealed = found[what]?.sealed
  if (sealed === undefined) throw notFound('sealed', `${what} of ${personId}`)
  const subject = { personId, maskedName: maskedNameOf(found), orgPath: found.orgPath }
  await lookAndTell(ctx, { id, subject, what: [what], reason, lastsMs: hideAfterSeconds * 1000 })
  return { value: unseal(sealed, personId), hideAfterSeconds }
})
