import { profileContract } from '@/domain/account/contract/profile'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { meFields, toMe } from './to-me'

const { input, output } = profileContract.me

/** One round trip; none for a visitor. */
export const me = procedure('account.me', input, output).query(async ({ ctx }) => {
  const person = ctx.me === null ? undefined : await people.byId(ctx.me, meFields)
  return { me: person ? toMe(person) : null }
})
