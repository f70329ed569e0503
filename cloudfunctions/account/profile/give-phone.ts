import { profileContract } from '@/domain/account/contract/profile'
import { procedure } from '../../kernel/procedure'
import { needConsent } from '../consent/need-consent'
import { storePhone } from './store-phone'

const { input, output } = profileContract.givePhone

/** A typed number; nobody vouches for it. */
export const givePhone = procedure('account.profile', input, output).mutation(async ({ ctx, input: { phone, agree } }) => {
  await needConsent({ personId: ctx.me, kind: 'phone', agree, now: ctx.now })
  return { me: await storePhone(ctx.me, phone, false, ctx.now) }
})
