/** What counts as a reason: words that somebody else can make sense of. Dots and blanks are none. */
import * as z from 'zod'

/** Letters, characters and digits of a text; signs and blanks do not count. */
const signified = (text: string): number => [...text.matchAll(/[\p{L}\p{N}]/gu)].length

/** A reason that says something: at least so many letters or characters of meaning. */
export const reason = (max: number, atLeast = 4) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => signified(text) >= atLeast)
