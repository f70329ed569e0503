import { shareContract } from '@/domain/grow/share-contract'
import { procedure } from '../../kernel/procedure'
import { fileIdOf } from '../collections'
import { growthShares } from '../share-collection'
import { guardedChild } from './guarded-child'
import { shareAnswer } from './share-answer'

const { input, output } = shareContract.shares
const most = 20

/** Two round trips. */
export const shares = procedure('grow.child', input, output).query(async ({ ctx: { me, now }, input: { childId } }) => {
  const seen = await guardedChild(childId, me)
  const rows = await growthShares.find({ where: { fileId: fileIdOf(seen.familyId, childId) }, order: [['at', 'desc']], limit: most })
  return { items: rows.map((row) => shareAnswer(row, seen, me, now)) }
})
