/** The one-time code of an invitation: read out on the phone, typed with a thumb. */

/** Crockford's alphabet: no I, L, O, U, which are taken for 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 8

/** Eight characters from as many random bytes: 40 bits. */
export const codeOf = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, codeLength), (byte) => alphabet[byte % 32]).join('')

/** What was typed, as the code was given: any case, blanks and dashes anywhere, and the letters that are taken for digits. */
export const typedCode = (text: string): string =>
  text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0').replace(/U/g, 'V')

/** So many codes may one person type on one day: 10 of 2^40 leave guessing no chance, and a mistyped code is tried again. */
export const triesPerDay = 10
/** An invitation is open this long. */
export const openDays = 7
