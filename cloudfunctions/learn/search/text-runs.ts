/** A text as search compares it: NFKC, small letters, without what nobody sees (pasted words bring zero-width characters along), cut where the script changes; what is neither a Chinese character nor a letter or digit parts words. */
interface Run {
  script: 'han' | 'latin'
  text: string
}

export const asCompared = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '').toLowerCase()

export function textRuns(text: string): Run[] {
  const found = asCompared(text).matchAll(/(\p{Script=Han}+)|([\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$))/gu)
  return [...found].map(([run, han]): Run => ({ script: han === undefined ? 'latin' : 'han', text: run }))
}

/** Every `length` characters in a row; the whole when it is shorter. */
export function grams(characters: readonly string[], length: number): string[] {
  if (characters.length < length) return characters.length === 0 ? [] : [characters.join('')]
  return characters.slice(length - 1).map((_, i) => characters.slice(i, i + length).join(''))
}
