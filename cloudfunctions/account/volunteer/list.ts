import { volunteerContract } from '@/domain/account/contract/volunteer'
import { maskedPhone } from '@/domain/account/masked'
import { shownName } from '@/domain/org/mask'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { volunteers } from './collections'

const { input, output } = volunteerContract.list
const rowFields = ['_id', 'place', 'skills', 'times', 'trainings', 'vetting', 'dueAt', 'rev'] as const
const personFields = ['_id', 'name', 'phone', 'specialFamily'] as const

/** Three round trips with the post's; in the order of places; names masked. */
export const list = procedure('volunteer.manage', input, output).query(async ({ ctx, input: { state, limit, after } }) => {
  const { docs, next } = await volunteers.inOrder({ where: { $and: [{ vetting: state }, withinPost(ctx.post)] }, by: 'orgPath', limit, after, only: rowFields })
  const known = docs.length === 0 ? [] : await people.find({ where: { _id: { $in: docs.map(({ _id }) => _id) } }, limit, only: personFields })
  const personOf = new Map(known.map((person) => [person._id, person]))
  const items = docs.map(({ _id, place, skills, times, trainings, vetting, dueAt, rev }) => {
    const person = personOf.get(_id)
    return {
      personId: _id,
      name: person ? shownName(person.name, person.specialFamily !== null) : '已注销',
      phone: person?.phone && !person.specialFamily ? maskedPhone(person.phone.last4) : null,
      placeName: place.names.at(-1) ?? '',
      state: vetting,
      skills,
      times,
      lastTrainedOn: trainings.map(({ on }) => on).sort().at(-1) ?? null,
      dueAt: dueAt?.toISOString() ?? null,
      version: rev,
    }
  })
  return { items, next }
})
