import { turnOf } from '@/domain/org/assist'
import { assistKindNames } from '@/domain/org/assist-words'
import { assists } from '../../assist/collections'
import type { TodaySource } from './source'

const read = ['_id', 'kind', 'state', 'who', 'restricted', 'placeName', 'answeringPlaceName', 'dueAt'] as const
const line = ['villageWorker', 'townshipOfficer', 'countyOfficer', 'cityOfficer', 'provinceAdmin']

/** 协查 that wait for this desk (`waitsAt`), or that a desk below has left lying (`raisedTo`). */
const waitingIn =
  (field: 'waitsAt' | 'raisedTo'): TodaySource =>
  async ({ role, orgPath, alsoPath }, _now, limit) => {
    // Nothing lies below a village: nothing is raised to it.
    if (!line.includes(role) || (field === 'raisedTo' && role === 'villageWorker')) return []
    const here = alsoPath === null ? [orgPath] : [orgPath, alsoPath]
    const waiting = await assists.find({ where: { [field]: { $in: here } }, order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: read })
    return waiting.flatMap(({ _id, kind, state, who, restricted, placeName, answeringPlaceName, dueAt }) => {
      if (dueAt === null) return []
      const answering = turnOf(state) === 'answering'
      const late = field === 'raisedTo' ? '下级超时：' : ''
      return {
        key: `assist:${_id}`,
        kind: 'assist' as const,
        opens: { what: 'assist' as const, id: _id },
        what: late + (answering ? '外地请您协查' : '户籍地有回音，请告诉本人'),
        who,
        where: answering ? placeName : answeringPlaceName,
        note: assistKindNames[kind],
        dueAt: dueAt.toISOString(),
        restricted,
      }
    })
  }

export const assistsWaiting = waitingIn('waitsAt')
export const assistsRaised = waitingIn('raisedTo')
