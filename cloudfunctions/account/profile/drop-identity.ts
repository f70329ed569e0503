import { profileContract } from '@/domain/account/contract/profile'
import { procedure } from '../../kernel/procedure'
import { changePerson } from '../change-person'
import { withoutIdentity } from '../without-identity'
import { toMe } from './to-me'

const { input, output } = profileContract.dropIdentity

export const dropIdentity = procedure('account.profile', input, output).mutation(async ({ ctx }) => ({
  me: toMe(await changePerson(ctx.me, withoutIdentity)),
}))
