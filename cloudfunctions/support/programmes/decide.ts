import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { changeContract } from '@/domain/support/programme/change-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { changeAtPost } from './change-at-post'
import { programmeChanges } from './collections'
import { writeChange } from './write-change'

const { input, output } = changeContract.decide

/**
 * Four eyes: by another person than who proposed it, of the same place or above. Five round trips, the post's own counted, three for a no. The decision comes first, by one person alone, and then the rows;
 * cut between, the same tap writes the rest, and so does the timer.
 */
export const decide = procedure('support.programmes', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, agrees, says } }) => {
  const row = await changeAtPost(post, id)
  if (row.proposedBy === me) throw new AppError('FOUR_EYES', `change ${id} was proposed by the same person`, { sentence: '这一份是您提的，要请另一位同事复核。什么都没有变。' })
  if (row.act === act) return ended(row)
  if (row.state !== 'proposed') throw decidedBefore(id)
  if (agrees && row.from <= chinaClock(now).date) throw new AppError('CONFLICT', `change ${id} was to begin on ${row.from}`, { sentence: '说好开始的那一天已经到了，不能再从那天起改，什么都没有变。请点不同意，让同事另报一个往后的日子。' })
  const state = agrees ? ('agreed' as const) : ('rejected' as const)
  const set = { state, decidedBy: me, decidedByName: byPost(post), decidedAt: now, says, act, ...(agrees ? { toWriteAt: now } : { slot: id }) }
  if (await programmeChanges.updateOne({ _id: id, state: 'proposed', proposedBy: { $ne: me } }, { $set: set })) return ended({ ...row, ...set })
  const after = await changeAtPost(post, id)
  if (after.act === act) return ended(after)
  throw decidedBefore(id)
})

async function ended(row: Parameters<typeof writeChange>[0]) {
  if (row.toWriteAt) await writeChange(row)
  return { id: row._id, state: row.state }
}

const decidedBefore = (id: string) => new AppError('CONFLICT', `change ${id} is decided`, { sentence: '这一份刚才已经有人办了，您的没有记下。刷新看看结果。' })
