import { mandateContract } from '@/domain/account/contract/mandate'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { askFor } from './ask-for'
import { postHelper } from './post-helper'
import { notAllowed, notFound } from '@/domain/refusals'

const { input, output } = mandateContract.askInPlace

export const askInPlace = procedure('mandate.askInPlace', input, output).mutation(async ({ ctx, input: { id, personId, what, inPerson = false } }) => {
  const [person] = await people.find({ where: { $and: [{ _id: personId }, withinPost(ctx.post)] }, limit: 1, only: ['name'] })
  if (!person || personId === ctx.me) throw notFound('kin', 'nobody of this place')
  if (inPerson && !isWithoutWechat(personId)) throw notAllowed('selfConfirms', 'the person confirms it themselves')
  return { state: await askFor({ id, personId, personName: person.name, ...postHelper(ctx.post), what, agreed: inPerson, now: ctx.now }) }
})
