import type { PersonRow } from '@/domain/org/contract/desk'
import type { FoundPlace, PlaceHit } from '@/domain/org/contract/places'

interface SearchHit {
  what: 'person' | 'place'
  id: string
  title: string
  text: string
  note?: string
  /** Stands above the first of its kind. */
  heading?: string
}

const found = { name: '人与家庭，姓名相符', pinyin: '人与家庭，拼音首字母相符', phone: '人与家庭，电话相同', id4: '人与家庭，电话或证件后四位相同' }

/** Where it lies; its own name stands before that already. */
const above = ({ name, chainText }: PlaceHit) => (chainText.endsWith(` · ${name}`) ? chainText.slice(0, -` · ${name}`.length) : chainText)

/** What was found, people first, each kind under its heading. */
export function hitsOf(people: { by: keyof typeof found; items: readonly PersonRow[] } | undefined, places: readonly FoundPlace[]): SearchHit[] {
  const persons = (people?.items ?? []).map((row, index): SearchHit => ({
    what: 'person',
    id: row.id,
    title: row.name,
    text: [row.idNumber, row.where].filter(Boolean).join(' · '),
    ...(row.restricted && { note: '限阅，打开要说明事由' }),
    ...(index === 0 && people && { heading: found[people.by] }),
  }))
  const spots = places.map((place, index): SearchHit => ({ what: 'place', id: place.id, title: place.name, text: above(place), ...(place.was !== undefined && { note: place.was }), ...(index === 0 && { heading: '地方' }) }))
  return [...persons, ...spots]
}
