/**
 * At most `most` UTF-16 units, as the schemas count, the last of them an ellipsis where something was left out; no character is cut in two. A name is never
 * too long for a message to be told.
 */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > most - 1) break
    kept += character
  }
  return `${kept}…`
}
