import { chinaClock } from '@/domain/china-time'
import { childContract } from '@/domain/grow/contract'
import { folded } from '@/domain/grow/file/folded'
import { notFound } from '@/domain/refusals'
import { childrenSeenBy } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { childFiles, fileIdOf } from '../collections'
import { linesOf } from '../lines-of'

const { input, output } = childContract.due
const fileFields = ['_id', 'log', 'goneAt'] as const

/** Two round trips, however many children. A child of whom nothing is noted has the whole programme before it. */
export const due = procedure('grow.child', input, output).query(async ({ ctx: { me, now }, input: { childIds } }) => {
  const seen = await childrenSeenBy([...new Set(childIds)], me)
  if (seen.length === 0) throw notFound('child', 'none of them is this person’s to see')
  const ids = seen.map(({ familyId, child }) => fileIdOf(familyId, child.id))
  const stored = new Map((await childFiles.find({ where: { _id: { $in: ids } }, limit: ids.length, only: fileFields })).map((file) => [file._id, file]))
  // The tables of the programme are loaded for who asks this, and for no other page.
  const { dueOf } = await import('@/domain/grow/due-of')
  const today = chinaClock(now).date
  const items = seen.flatMap(({ familyId, child }) => {
    const file = stored.get(fileIdOf(familyId, child.id))
    return file?.goneAt ? [] : [{ childId: child.id, due: dueOf(child, folded(linesOf(file?.log ?? [])), today) }]
  })
  return { items }
})
