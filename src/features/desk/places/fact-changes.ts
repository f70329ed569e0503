import type { PlaceContact } from '@/domain/org/place-shape'
import type { PlaceView } from '@/domain/org/contract/places'

type PlaceFacts = PlaceContact & Pick<PlaceView, 'shortName' | 'code' | 'location'>

/** What differs from what was there when the form was opened: the rest may have been changed by a colleague meanwhile, and stays theirs. */
export function factChanges(before: PlaceFacts, after: PlaceFacts): Partial<PlaceFacts> {
  const fields = ['shortName', 'code', 'address', 'phone', 'openingHours', 'dutyPhone'] as const
  return {
    ...Object.fromEntries(fields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]])),
    ...((before.location?.lng !== after.location?.lng || before.location?.lat !== after.location?.lat) && { location: after.location }),
  }
}
