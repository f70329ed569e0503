import type { VenuesOf } from '@/client/venue-queries'
import { needs, type NeedId } from '@/domain/book/venues/needs'
import { venueKindNames, type VenueKind } from '@/domain/book/venues/venue-kinds'
import { kindWords } from '../parts/kind-words'

const isKind = (said: string | undefined): said is VenueKind => said !== undefined && said in venueKindNames
const isNeed = (said: string | undefined): said is NeedId => said !== undefined && said in needs

/** What the page's address asks for: `?kind=`, `?need=`, or everything. */
export const venuesOf = ({ kind, need }: { kind?: string; need?: string }): VenuesOf => (isKind(kind) ? { kind } : isNeed(need) ? { need } : {})

/** The list's name and what it is for. */
export function venuesWords({ kind, need }: VenuesOf): { title: string; text: string } {
  if (kind) return { title: venueKindNames[kind], text: kindWords[kind].text }
  if (need) return { title: needs[need].words, text: `去这些地方问：${needs[need].kinds.map((each) => venueKindNames[each]).join('、')}。` }
  return { title: '能帮忙的地方', text: '说不清找谁，就点一句最像的话。' }
}
