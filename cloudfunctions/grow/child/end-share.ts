import { shareContract } from '@/domain/grow/share-contract'
import { procedure } from '../../kernel/procedure'
import { fileIdOf } from '../collections'
import { growthShares } from '../share-collection'
import { guardedChild } from './guarded-child'

const { input, output } = shareContract.endShare

/** Two round trips. Ended again, it is ended since the first time. */
export const endShare = procedure('grow.child', input, output).mutation(async ({ ctx: { me, now }, input: { childId, id } }) => {
  const { familyId } = await guardedChild(childId, me)
  await growthShares.updateOne({ _id: id, fileId: fileIdOf(familyId, childId), endedAt: null }, { $set: { endedAt: now } })
  return { ended: true as const }
})
