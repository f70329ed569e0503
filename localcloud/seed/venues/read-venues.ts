import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { namePairs } from '@/domain/book/venues/name-pairs'
import { needsOfKind } from '@/domain/book/venues/needs'
import { venueKinds } from '@/domain/book/venues/venue-kinds'
import { venues } from '../../../cloudfunctions/book/venues/collections'
import { checked } from '../checked'
import { placeIndex, type PlaceOf } from '../staff/place-index'
import { venuesEverywhere, type MadeVenue } from './venues-everywhere'

/** In all detail; the other places have what is made for each of them. */
const file = 'venues/yuelu.yaml'

type Venue = z.output<typeof venues.schema>
type Place = Parameters<typeof venuesEverywhere>[0][number]

const written = z.array(z.looseObject({ id: z.string(), kind: z.enum(venueKinds), at: z.string() }))

/** Places that help, all invented: where they are, when they are open, and numbers that nobody has. */
export function readVenues(places: readonly Place[]): Venue[] {
  const placeOf = placeIndex(places)
  const detailed = checked(written, parse(readFileSync(join(__dirname, '..', file), 'utf8')), file)
  const described = new Set(detailed.map(({ kind, at }) => `${kind}:${at}`))
  const made = venuesEverywhere(places).filter(({ kind, at }) => !described.has(`${kind}:${at}`))
  return [...detailed.map((venue) => venueAt(venue, placeOf, file)), ...made.map((venue) => venueAt(venue, placeOf, 'venues/venues-everywhere.ts'))]
}

function venueAt({ id, at, ...venue }: Pick<MadeVenue, 'id' | 'kind' | 'at'>, placeOf: PlaceOf, from: string): Venue {
  const { _id: placeId, orgPath, names } = placeOf(at, from)
  const { name } = checked(z.looseObject({ name: z.string() }), venue, from)
  return checked(venues.schema.strict(), { needs: needsOfKind(venue.kind), spot: null, ...venue, namePairs: namePairs(name), _id: id, orgPath, place: { placeId, names }, example: true }, from)
}
