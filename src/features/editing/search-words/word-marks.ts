/** By which mark a row of either kind is chosen; it travels in the address on a phone. */
export const wordsOf = {
  miss: (words: string) => `m.${encodeURIComponent(words)}`,
  group: (id: string) => `g.${id}`,
}
/** A group that is being made. */
export const newGroup = 'new'
