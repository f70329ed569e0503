/** What somebody means who types into the desk's search. */
interface SearchAim {
  by: 'name' | 'pinyin' | 'phone' | 'id4'
  word: string
}

/** Names are found by their first characters, or the initials of these, up to this many. */
const longestName = 6

/** A whole phone number, the last four of a phone or ID number, letters for the initials of a name, or else the beginning of a name; blanks do not count. */
export function searchAim(text: string): SearchAim {
  const typed = text.normalize('NFKC').replace(/\s/g, '')
  if (/^1[3-9]\d{9}$/.test(typed)) return { by: 'phone', word: typed }
  if (/^\d{3}[\dXx]$/.test(typed)) return { by: 'id4', word: typed.toUpperCase() }
  if (/^[a-z]+$/i.test(typed)) return { by: 'pinyin', word: typed.toLowerCase().slice(0, longestName) }
  return { by: 'name', word: [...typed].slice(0, longestName).join('') }
}
