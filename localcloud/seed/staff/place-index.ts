import { SeedError } from '../seed-error'

interface SeededPlace {
  _id: string
  orgPath: string
  name: string
}

/** A seeded place by its id, with the names from the city down. */
export type PlaceOf = (id: string, file: string) => SeededPlace & { names: string[] }

/** Throws a SeedError for a place that the seed does not have. */
export function placeIndex(places: readonly SeededPlace[]): PlaceOf {
  const byId = new Map(places.map((place) => [place._id, place]))
  return (id, file) => {
    const place = byId.get(id)
    if (!place) throw new SeedError(file, `there is no place ${id}`)
    const chain = place.orgPath.split('.').slice(0, -1).map((step) => byId.get(step)?.name ?? step)
    return { ...place, names: chain.length > 1 ? chain.slice(1) : chain }
  }
}
