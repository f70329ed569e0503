/** How a place is found by typing: every place carries the pieces of its name, and what is typed is looked up among them. */
import { allInitials } from './place-initials'

interface Named {
  name: string
  shortName: string
  pinyin: string
  /** What it was called before, newest last; it is found by that too. */
  formerNames?: readonly string[] | undefined
}

const pieceLength = 4
const initialsLength = 6
/** As many as a place may carry: of one renamed again and again the oldest names drop out. */
const mostPieces = 200

/** As it is compared: without spaces, letters small. */
export const searchText = (typed: string): string => typed.normalize('NFKC').replace(/[\s·]+/g, '').toLowerCase()

/** The first character, every two to four in a row, and the beginnings of the initials: 望月湖社区 is found by 望, 月湖, wy, wyhsq. */
export function searchPieces({ name, shortName, pinyin, formerNames = [] }: Named): string[] {
  const pieces = new Set<string>()
  const add = (text: string) => {
    pieces.add(text.slice(0, 1))
    for (let from = 0; from < text.length; from++) {
      for (let length = 2; length <= pieceLength && from + length <= text.length; length++) pieces.add(text.slice(from, from + length))
    }
  }
  for (const text of new Set([name, shortName].map(searchText))) add(text)
  for (const initials of allInitials({ name, shortName, pinyin })) {
    for (let length = 1; length <= Math.min(initials.length, initialsLength); length++) pieces.add(initials.slice(0, length))
  }
  for (const text of [...formerNames].reverse().map(searchText)) add(text)
  return [...pieces].slice(0, mostPieces)
}

const isInitials = (text: string) => /^[a-z]+$/.test(text)

/** The piece to look up for what was typed; what it finds is sifted by `isNamed`. Empty when nothing was typed. */
export const pieceFor = (typed: string): string => {
  const text = searchText(typed)
  return text.slice(0, isInitials(text) ? initialsLength : pieceLength)
}

/** Whether the whole of what was typed is in the name, in what it is said every day, or in a former name, or begins the initials. */
export const isNamed = (place: Named, typed: string): boolean => isNamedNow(place, typed) || formerNameFor(place, typed) !== undefined

/** The former name, the last of them, that what was typed is in. */
export const formerNameFor = ({ formerNames = [] }: Named, typed: string): string | undefined => [...formerNames].reverse().find((name) => searchText(name).includes(searchText(typed)))

export function isNamedNow(place: Named, typed: string): boolean {
  const text = searchText(typed)
  return [place.name, place.shortName].some((name) => searchText(name).includes(text)) || (isInitials(text) && allInitials(place).some((initials) => initials.startsWith(text)))
}

/** The likeliest first: called exactly so, beginning so, then the higher level. */
export function byLikelihood(typed: string) {
  const text = searchText(typed)
  const rank = (place: Named & { orgPath: string }) => {
    const names = [...[place.name, place.shortName, ...(place.formerNames ?? [])].map(searchText), ...(isInitials(text) ? allInitials(place) : [])]
    const fit = names.includes(text) ? 0 : names.some((name) => name.startsWith(text)) ? 1 : 2
    return fit * 10 + place.orgPath.split('.').length
  }
  return (a: Parameters<typeof rank>[0], b: Parameters<typeof rank>[0]) => rank(a) - rank(b)
}
