import { mandateContract } from '@/domain/account/contract/mandate'
import { memberOf } from '@/domain/account/family-standing'
import { procedure } from '../../kernel/procedure'
import { familiesOf } from '../family/read-family'
import { askFor } from './ask-for'
import { notFound } from '@/domain/refusals'

const { input, output } = mandateContract.ask

/** Only of somebody in the same family whom the helper sees there. */
export const ask = procedure('account.mandate', input, output).mutation(async ({ ctx, input: { id, personId, what } }) => {
  const shared = (await familiesOf(ctx.me)).find((family) => memberOf(family, personId) && memberOf(family, ctx.me)?.apartSince === null)
  const [person, helper] = [shared && memberOf(shared, personId), shared && memberOf(shared, ctx.me)]
  if (!person || !helper || personId === ctx.me) throw notFound('kin', 'nobody of the family')
  await askFor({ id, personId, personName: person.name, helperId: ctx.me, helperName: helper.name, helperPost: '', postId: null, what, agreed: false, now: ctx.now })
  return { state: 'asked' as const }
})
