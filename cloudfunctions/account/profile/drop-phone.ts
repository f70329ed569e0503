import { profileContract } from '@/domain/account/contract/profile'
import { procedure } from '../../kernel/procedure'
import { changePerson } from '../change-person'
import { toMe } from './to-me'

const { input, output } = profileContract.dropPhone

export const dropPhone = procedure('account.profile', input, output).mutation(async ({ ctx }) => ({
  me: toMe(await changePerson(ctx.me, () => ({ phone: null }))),
}))
