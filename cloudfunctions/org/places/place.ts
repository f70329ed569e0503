import { placesContract } from '@/domain/org/contract/places'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, namesAround, toHit } from './card'

const { input, output } = placesContract.place
const read = [...cardFields, 'code', 'address', 'phone', 'openingHours', 'dutyPhone', 'location', 'formerNames', 'goneTo', 'moving'] as const

/** Two round trips; three for a place that was merged or closed. */
export const place = procedure('org.places.read', input, output).query(async ({ input: { id } }) => {
  const doc = await places.byId(id, read)
  if (!doc || doc.status === 'pending') throw notFound('place', `place ${id}: ${doc?.status ?? 'missing'}`)
  const [names, heir] = await Promise.all([namesAround([doc]), doc.goneTo === null ? undefined : places.byId(doc.goneTo, ['_id', 'name'])])
  const { code, address, phone, openingHours, dutyPhone, location, formerNames, moving } = doc
  return { ...toHit(doc, names), code, address, phone, openingHours, dutyPhone, location, formerNames, moving, goneTo: heir ? { id: heir._id, name: heir.name } : null }
})
