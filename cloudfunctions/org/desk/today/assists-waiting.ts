import { turnOf } from '@/domain/org/assist'
import { assistKindNames } from '@/domain/org/assist-words'
import { coveringPaths } from '@/domain/org/hand-over'
import { isOfficer } from '@/domain/org/roles'
import { placePaths } from '../../../kernel/active-post'
import { assists } from '../../assist/collections'
import type { TodaySource } from './source'

const read = ['_id', 'kind', 'state', 'who', 'restricted', 'placeName', 'answeringPlaceName', 'dueAt', 'raiseAt', 'raisedTo'] as const

/** 协查 that wait for this desk (`waitsAt`), or that a desk below has left lying (`raisedTo`). */
const waitingIn =
  (field: 'waitsAt' | 'raisedTo'): TodaySource =>
  async (post, _now, limit) => {
    // What is missed goes up to officers.
    if (!isOfficer(post.role) && (post.role !== 'villageWorker' || field === 'raisedTo')) return []
    const hasAbove = coveringPaths(post.orgPath).length > 1
    const here = placePaths(post)
    // Handed over to this very place meanwhile, it is in the other list.
    const where = field === 'raisedTo' ? { raisedTo: { $in: here }, waitsAt: { $nin: here } } : { waitsAt: { $in: here } }
    const waiting = await assists.find({ where, order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: read })
    return waiting.flatMap(({ _id, kind, state, who, restricted, placeName, answeringPlaceName, dueAt, raiseAt, raisedTo }) => {
      if (dueAt === null) return []
      const answering = turnOf(state) === 'answering'
      const raise = field === 'raisedTo' ? 'fromBelow' : raisedTo !== null ? 'went' : raiseAt !== null && hasAbove ? 'above' : undefined
      return {
        key: `assist:${_id}`,
        kind: 'assist' as const,
        opens: { what: 'assist' as const, id: _id },
        what: answering ? '外地请您协查' : '户籍地有回音，请告诉本人',
        who,
        where: answering ? placeName : answeringPlaceName,
        note: assistKindNames[kind],
        dueAt: dueAt.toISOString(),
        restricted,
        ...(raise && { raise }),
      }
    })
  }

export const assistsWaiting = waitingIn('waitsAt')
export const assistsRaised = waitingIn('raisedTo')
