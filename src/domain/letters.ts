/**
 * Which characters are writing, in any script. Asked for here alone: for old phones each such pattern becomes ten thousand characters of ranges wherever it
 * is written.
 */
const letterOrDigit = /[\p{L}\p{N}]/u
const digit = /\p{N}/u
const han = /\p{Script=Han}/u

/** A text that holds a letter, a Chinese character or a digit is more than signs and blanks. */
export const hasLetterOrDigit = (text: string): boolean => letterOrDigit.test(text)

/** Letters, Chinese characters and digits of a text, one by one; signs and blanks do not count. */
export const lettersAndDigits = (text: string): string[] => [...text].filter(hasLetterOrDigit)

/** A digit alone names nobody. */
export const hasLetter = (text: string): boolean => lettersAndDigits(text).some((character) => !digit.test(character))

export const hasHan = (text: string): boolean => han.test(text)

/** The runs of letters, Chinese characters and digits of a text, in order. */
export const writtenWords = (text: string): string[] => [...text].map((one) => (hasLetterOrDigit(one) ? one : ' ')).join('').split(' ').filter((word) => word !== '')
