import { familyContract } from '@/domain/account/contract/family'
import { newestVersion } from '@/domain/account/consent-texts'
import { procedure } from '../../kernel/procedure'
import { recordConsent } from '../consent/record-consent'
import { familyAnswer } from './family-answer'
import { releaseChild } from './release-child'

const { input, output } = familyContract.removeChild

/** The consent for the child ends with it, last, so that a cut is made good by trying again. */
export const removeChild = procedure('account.family', input, output).mutation(async ({ ctx, input: { familyId, childId } }) => {
  const { me, now } = ctx
  const record = await releaseChild(familyId, childId, me, now)
  await recordConsent(me, { kind: 'under14', subject: childId, state: 'withdrawn', version: newestVersion('under14'), at: now, toldBy: null })
  const did = record.children.some(({ id }) => id === childId) ? ('sight' as const) : ('file' as const)
  return { ...familyAnswer(record, ctx), did }
})
