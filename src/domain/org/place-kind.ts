/** From the province down to villages and communities, and the four that stand below any of them. */
export const placeKinds = ['province', 'city', 'county', 'township', 'village', 'park', 'firm', 'market', 'campus'] as const
export type PlaceKind = (typeof placeKinds)[number]
