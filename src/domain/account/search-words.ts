/** By what staff find a person. Each word is blinded (keyed hash) before it is stored: the list tells nothing to who only reads the database. */
export type SearchWord = readonly [kind: 'name' | 'phone' | 'id4', word: string]

const longestPrefix = 6

/** Beginnings of the names, the whole phone number, the last four of the ID number. */
export function searchWords(person: { names: readonly string[]; phone: string | null; idNumber: string | null }): SearchWord[] {
  const beginnings = new Set(person.names.flatMap(prefixes))
  return [
    ...[...beginnings].map((name) => ['name', name] as const),
    ...(person.phone ? [['phone', person.phone] as const] : []),
    ...(person.idNumber ? [['id4', person.idNumber.slice(-4)] as const] : []),
  ]
}

function prefixes(name: string): string[] {
  const characters = [...name.trim()].slice(0, longestPrefix)
  return characters.map((_, i) => characters.slice(0, i + 1).join(''))
}
