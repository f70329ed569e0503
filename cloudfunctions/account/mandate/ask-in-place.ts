import { mandateContract } from '@/domain/account/contract/mandate'
import { AppError } from '@/domain/errors'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { askFor } from './ask-for'
import { postHelper } from './post-helper'

const { input, output } = mandateContract.askInPlace

export const askInPlace = procedure('mandate.askInPlace', input, output).mutation(async ({ ctx, input: { id, personId, what } }) => {
  const [person] = await people.find({ where: { $and: [{ _id: personId }, withinPost(ctx.post)] }, limit: 1, only: ['name'] })
  if (!person || personId === ctx.me) throw new AppError('NOT_FOUND', 'nobody of this place')
  await askFor({ id, personId, personName: person.name, ...postHelper(ctx.post), what, now: ctx.now })
  return { state: 'asked' as const }
})
