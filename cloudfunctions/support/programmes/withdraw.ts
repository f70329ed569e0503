import { AppError } from '@/domain/errors'
import { changeContract } from '@/domain/support/programme/change-contract'
import { procedure } from '../../kernel/procedure'
import { changeAtPost } from './change-at-post'
import { programmeChanges } from './collections'

const { input, output } = changeContract.withdraw

/** By who proposed it, while nobody decided. Three round trips, the post's own counted. */
export const withdraw = procedure('support.programmes', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act } }) => {
  const row = await changeAtPost(post, id)
  if (row.proposedBy !== me) throw new AppError('NOT_ALLOWED', `change ${id} is somebody else’s`, { sentence: '这一份是同事提的，只有提的人能收回。您可以点不同意，写上为什么。' })
  if (row.act === act) return { id, state: row.state }
  if (await programmeChanges.updateOne({ _id: id, state: 'proposed', proposedBy: me }, { $set: { state: 'withdrawn', decidedAt: now, act, slot: id } })) return { id, state: 'withdrawn' as const }
  const after = await changeAtPost(post, id)
  if (after.act === act) return { id, state: after.state }
  throw new AppError('CONFLICT', `change ${id} is ${after.state}`, { sentence: '这一份刚才已经有同事复核了，没有收回。刷新看看结果。' })
})
