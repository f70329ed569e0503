import { consentContract } from '@/domain/account/contract/consent'
import { procedure } from '../../kernel/procedure'
import { recordConsent } from './record-consent'
import { subjectOf } from './subject-of'
import { withdrawEffects } from './withdraw-effects'

const { input, output } = consentContract.refuse

/** To refuse what was given before is to withdraw it: the data goes too. */
export const refuse = procedure('account.consent', input, output).mutation(async ({ ctx, input: { kind, subject, version } }) => {
  const about = subjectOf(kind, subject)
  await withdrawEffects[kind](ctx.me, about, ctx.now)
  await recordConsent(ctx.me, { kind, subject: about, state: 'refused', version, at: ctx.now, toldBy: null })
  return { done: true as const }
})
