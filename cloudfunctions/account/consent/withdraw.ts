import { consentContract } from '@/domain/account/contract/consent'
import { consentText } from '@/domain/account/consent-texts'
import { procedure } from '../../kernel/procedure'
import { recordConsent } from './record-consent'
import { subjectOf } from './subject-of'
import { withdrawEffects } from './withdraw-effects'

const { input, output } = consentContract.withdraw

/** First what it means, then the record of it: a cut leaves a consent without data, never data without consent. */
export const withdraw = procedure('account.consent', input, output).mutation(async ({ ctx, input: { kind, subject } }) => {
  const about = subjectOf(kind, subject)
  await withdrawEffects[kind](ctx.me, about, ctx.now)
  const { version, withdrawMeans } = consentText(kind)
  await recordConsent(ctx.me, { kind, subject: about, state: 'withdrawn', version, at: ctx.now, toldBy: null })
  return { means: withdrawMeans }
})
