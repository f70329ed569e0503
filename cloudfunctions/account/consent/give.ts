import { consentContract } from '@/domain/account/contract/consent'
import { procedure } from '../../kernel/procedure'
import { needConsent } from './need-consent'
import { showSpecialFamily } from './special-family'
import { subjectOf } from './subject-of'

const { input, output } = consentContract.give

export const give = procedure('account.consent', input, output).mutation(async ({ ctx, input: { kind, subject, version } }) => {
  const about = subjectOf(kind, subject)
  await needConsent({ personId: ctx.me, kind, ...(about && { subject: about }), agree: version, now: ctx.now })
  if (kind === 'specialIdentity') await showSpecialFamily(ctx.me, ctx.now)
  return { done: true as const }
})
