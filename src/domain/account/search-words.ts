/** By what staff find a person. Each word is blinded (keyed hash) before it is stored: the list tells nothing to who only reads the database. */
import { nameInitials } from './name-initials'

type SearchWord = readonly [kind: 'name' | 'initials' | 'phone' | 'id4', word: string]

const longestPrefix = 6

/** Beginnings of the names and of their initials, the whole phone number, the last four of it and of the ID number: which of the two is meant, nobody says. */
export function searchWords(person: { names: readonly string[]; phone: string | null; idNumber: string | null }): SearchWord[] {
  const beginnings = (texts: readonly string[]) => [...new Set(texts.flatMap(prefixes))]
  return [
    ...beginnings(person.names).map((name) => ['name', name] as const),
    ...beginnings(person.names.map(nameInitials)).map((letters) => ['initials', letters] as const),
    ...(person.phone ? [['phone', person.phone] as const, ['id4', person.phone.slice(-4)] as const] : []),
    ...(person.idNumber ? [['id4', person.idNumber.slice(-4)] as const] : []),
  ]
}

function prefixes(name: string): string[] {
  const characters = [...name.trim()].slice(0, longestPrefix)
  return characters.map((_, i) => characters.slice(0, i + 1).join(''))
}
