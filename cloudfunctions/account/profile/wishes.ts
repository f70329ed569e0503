import { profileContract } from '@/domain/account/contract/profile'
import { storedSeesLess } from '@/domain/account/gentleness'
import { lookAgain } from '../../kernel/notify/look-again'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { changePerson } from '../change-person'
import { toMe } from './to-me'

const { input, output } = profileContract.wishes

/** 我的心意: how to be called, when not to be disturbed, what not to speak of, what not to be shown. */
export const wishes = procedure('account.profile', input, output).mutation(async ({ ctx, input: { wishes, seesLess } }) => {
  await needSafeText(ctx.caller, [wishes.callMe])
  const person = await changePerson(ctx.me, (known) => ({ wishes, ...(seesLess !== undefined && { seesLess: storedSeesLess(seesLess, known) }) }))
  // Also when it was so before: the first try may have been cut short here.
  if (seesLess) await lookAgain(ctx.me, ctx.now)
  return { me: toMe(person) }
})
