/** Names of before lead to the place of today. */
import { formerNameFor, isNamedNow } from '@/domain/org/place-search'
import { places } from '../collections'
import { cardFields, type CardDoc, type PlaceDoc } from './card'

export const foundFields = [...cardFields, 'pinyin', 'formerNames', 'goneTo'] as const
type Found = Pick<PlaceDoc, (typeof foundFields)[number]>

/** Merged into what was merged, and so on: more steps than this no place has gone. */
const mostSteps = 5

/** For each that was found the place that is there now, and, when that is not what was typed, what became of it. One that leads nowhere is left out. One round trip for each step. */
export async function presentPlaces(found: readonly Found[], typed: string): Promise<Array<{ doc: CardDoc; was?: string }>> {
  const known = new Map(found.map((place) => [place._id, place]))
  const heirOf = (place: Found): Found | undefined => {
    let heir: Found | undefined = place
    for (let step = 0; step < mostSteps && heir !== undefined && heir.status !== 'active'; step++) heir = heir.goneTo === null ? undefined : known.get(heir.goneTo)
    return heir?.status === 'active' ? heir : undefined
  }
  for (let step = 0; step < mostSteps; step++) {
    const missing = [...new Set([...known.values()].flatMap(({ status, goneTo }) => (status === 'active' || goneTo === null || known.has(goneTo) ? [] : [goneTo])))]
    if (missing.length === 0) break
    for (const place of await places.find({ where: { _id: { $in: missing } }, limit: missing.length, only: foundFields })) known.set(place._id, place)
  }
  return found.flatMap((place) => {
    const doc = heirOf(place)
    if (!doc) return []
    const was = doc === place ? renamed(place, typed) : `原${place.name}，${place.status === 'merged' ? '已并入' : '已撤销，工作转到'}${doc.name}`
    return [{ doc, ...(was !== undefined && { was }) }]
  })
}

function renamed(place: Found, typed: string): string | undefined {
  if (isNamedNow(place, typed)) return undefined
  const before = formerNameFor(place, typed)
  return before === undefined ? undefined : `原${before}，已改名${place.name}`
}
