import { appealContract } from '@/domain/voice/appeal-contract'
import { procedure } from '../../kernel/procedure'
import { ownRefusable } from '../../support/verbs'
import { keepAppeal } from './keep-appeal'

const { input, output } = appealContract.file

/** By the applicant, or who filed for them. Its words go to one office in confidence and to nobody else: no machine stops somebody who says that they were wronged. */
export const file = procedure('voice.own', input, output).mutation(async ({ ctx: { me, now }, input: { caseId, act, about, says } }) => {
  const row = await ownRefusable(me, caseId)
  return keepAppeal(row, { act, about, says, by: me, byName: row.applicant === me ? null : `${row.filer?.name ?? ''}代提` }, now)
})
