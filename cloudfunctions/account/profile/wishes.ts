import { profileContract } from '@/domain/account/contract/profile'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { changePerson } from '../change-person'
import { toMe } from './to-me'

const { input, output } = profileContract.wishes

/** 我的心意: how to be called, when not to be disturbed, what not to speak of. */
export const wishes = procedure('account.profile', input, output).mutation(async ({ ctx, input }) => {
  await needSafeText(ctx.caller, [input.wishes.callMe])
  return { me: toMe(await changePerson(ctx.me, () => ({ wishes: input.wishes }))) }
})
