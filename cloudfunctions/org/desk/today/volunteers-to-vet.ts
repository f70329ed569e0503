import { surnameOnly } from '@/domain/org/mask'
import { vettingRoles } from '@/domain/org/roles'
import { waitingVolunteers } from '../../../account/verbs'
import { raiseOf, waitsHere } from './raise-of'
import type { TodaySource } from './source'

const whatWaits = { applied: '报名做志愿者，等培训', trained: '志愿者培训过了，等审核' } as const

/** Who offered to help and waits for the training, or for the answer. Shown by the surname: the list asks nothing about who they are. */
export const volunteersToVet: TodaySource = async (post, _now, limit) => {
  if (!vettingRoles.some((role) => role === post.role)) return []
  const waiting = await waitingVolunteers(waitsHere(post), limit)
  return waiting.flatMap(({ _id, name, place, vetting, dueAt, ...waits }) => {
    if (dueAt === null || (vetting !== 'applied' && vetting !== 'trained')) return []
    return {
      key: `volunteer:${_id}`,
      kind: 'volunteer' as const,
      opens: { what: 'volunteer' as const, id: _id, list: vetting },
      what: whatWaits[vetting],
      who: name === '' ? '' : surnameOnly(name),
      where: place.names.at(-1) ?? '',
      note: null,
      dueAt: dueAt.toISOString(),
      restricted: false,
      ...raiseOf(post, waits),
    }
  })
}
