/** Letters, characters and digits of a text; signs and blanks do not count. */
const signified = (text: string): string[] => [...text.matchAll(/[\p{L}\p{N}]/gu)].map(([one]) => one)

/** Whether a text is words that somebody else can make sense of: so many letters or characters, a Chinese one among them, and not one and the same again and again. */
export function saysWhy(text: string, atLeast = 4): boolean {
  const meant = signified(text)
  return meant.length >= atLeast && new Set(meant).size > 1 && meant.some((one) => /\p{Script=Han}/u.test(one))
}
