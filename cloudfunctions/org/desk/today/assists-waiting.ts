import { turnOf } from '@/domain/org/assist'
import { assistKindNames } from '@/domain/org/assist-words'
import { assists } from '../../assist/collections'
import { raiseOf, waitsHere } from './raise-of'
import { may, type TodaySource } from './source'

const read = ['_id', 'kind', 'state', 'who', 'restricted', 'placeName', 'answeringPlaceName', 'waitsAt', 'dueAt', 'raiseAt', 'raisedTo'] as const

/** 协查 that wait for this desk, or that a desk below has left lying. */
export const assistsWaiting: TodaySource = async (post, _now, limit) => {
  if (!may(post, 'org.assist.answer')) return []
  const waiting = await assists.find({ where: waitsHere(post), order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: read })
  return waiting.flatMap(({ _id, kind, state, who, restricted, placeName, answeringPlaceName, dueAt, ...waits }) => {
    if (dueAt === null) return []
    const answering = turnOf(state) === 'answering'
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
      ...raiseOf(post, waits),
    }
  })
}
