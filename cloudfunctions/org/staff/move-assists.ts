import { assistStates, turnOf } from '@/domain/org/assist'
import { assists } from '../assist/collections'
import type { HandOver } from './run-hand-over'

const toTell = assistStates.filter((state) => turnOf(state) === 'asking')

/** 协查 that this post asked, or took on, become the colleague's; an answer that the person has not been told waits on the colleague's desk. */
export async function moveAssists({ _id: id, to }: HandOver): Promise<void> {
  const { orgPath, postId, personId, name, role, placeName, phone } = to
  const colleague = { postId, personId, name, role, placeName, phone }
  // Before the asker: afterwards it would not be found any more.
  await assists.updateWhere({ 'asker.postId': id, open: true, state: { $in: toTell } }, { $set: { waitsAt: orgPath } })
  await Promise.all([
    assists.updateWhere({ 'asker.postId': id, open: true }, { $set: { asker: colleague } }),
    assists.updateWhere({ 'taker.postId': id, open: true, state: 'taken' }, { $set: { taker: colleague } }),
  ])
}
