/** Paths of these places, each below the one before: `['n1', 'n14']` is `['n1.', 'n1.n14.']`. */
export const pathsDownTo = (placeIds: readonly string[]): string[] => placeIds.map((_, i) => `${placeIds.slice(0, i + 1).join('.')}.`)
