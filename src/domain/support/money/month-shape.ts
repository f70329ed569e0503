import * as z from 'zod'

/** `2026-11`. Apart from what is reckoned with months, which the phone does without schemas. */
export const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
