/** The last of a list; undefined of an empty one. Phones of some years ago have no `.at(-1)`. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1]
