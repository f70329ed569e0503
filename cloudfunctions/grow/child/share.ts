import { AppError } from '@/domain/errors'
import { shareContract } from '@/domain/grow/share-contract'
import { needConsent } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { fileIdOf } from '../collections'
import { growthShares } from '../share-collection'
import { shareKey } from '../share-key'
import { guardedChild } from './guarded-child'
import { shareAnswer } from './share-answer'

const { input, output } = shareContract.share
const dayMs = 86_400_000

/** The consent stands before the link: a cut leaves a consent without a link. A retry finds the link of the first try, as it then is. */
export const share = procedure('grow.child', input, output).mutation(async ({ ctx: { me, now }, input: { id, childId, days, showsName, agree } }) => {
  const seen = await guardedChild(childId, me)
  await needConsent({ personId: me, kind: 'under14', subject: childId, agree, now })
  const row = { _id: id, key: shareKey(id), fileId: fileIdOf(seen.familyId, childId), childId, familyId: seen.familyId, by: me, showsName, at: now, endsAt: new Date(now.getTime() + days * dayMs), endedAt: null, looks: [] }
  if (await growthShares.insertIfNew(row)) return { share: shareAnswer(row, seen, me, now) }
  const known = await growthShares.byId(id)
  if (known?.by !== me || known.fileId !== row.fileId) throw new AppError('CONFLICT', 'the id of another link')
  return { share: shareAnswer(known, seen, me, now) }
})
