import { consentContract } from '@/domain/account/contract/consent'
import { procedure } from '../../kernel/procedure'
import { returnChild } from '../family/return-child'
import { needConsent } from './need-consent'
import { showSpecialFamily } from './special-family'
import { subjectOf } from './subject-of'

const { input, output } = consentContract.give

/** The consent first, then what it brings back: a cut leaves a consent without data, and the same tap again ends it. */
export const give = procedure('account.consent', input, output).mutation(async ({ ctx: { me, now }, input: { kind, subject, version } }) => {
  const about = subjectOf(kind, subject)
  const agree = () => needConsent({ personId: me, kind, ...(about && { subject: about }), agree: version, now })
  if (about === null || !(await returnChild(about, me, now, agree))) await agree()
  if (kind === 'specialIdentity') await showSpecialFamily(me, now)
  return { done: true as const }
})
