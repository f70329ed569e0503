/** Where a piece is told, as terms of the index: `@` of all that a place below the province tells, `@n103` of what this place tells. No word begins so. */
export const localTerm = '@'
export const placeTerm = (placeId: string): string => `@${placeId}`

/** None for what the whole province is told. */
export function placeTermsOf(orgPath: string): string[] {
  const ids = orgPath.split('.').slice(0, -1)
  const own = ids.at(-1)
  return own === undefined || ids.length < 2 ? [] : [localTerm, placeTerm(own)]
}
