import { profileContract } from '@/domain/account/contract/profile'
import { procedure } from '../../kernel/procedure'
import { phoneNumberOf } from '../../kernel/wechat/phone-number-of'
import { needConsent } from '../consent/need-consent'
import { storePhone } from './store-phone'

const { input, output } = profileContract.givePhoneByWechat

/** The number that WeChat vouches for. Its code works once: after a cut the button is tapped again. */
export const givePhoneByWechat = procedure('account.profile', input, output).mutation(async ({ ctx, input: { code, agree } }) => {
  await needConsent({ personId: ctx.me, kind: 'phone', agree, now: ctx.now })
  return { me: await storePhone(ctx.me, await phoneNumberOf(code), true, ctx.now) }
})
