/** Fields of a place and their bounds. */
import * as z from 'zod'

export const placeName = z.string().trim().min(2).max(30)
export const shortPlaceName = z.string().trim().min(1).max(20)
/** First letters of the short name's pinyin, for typing on a phone: `wyh` for 望月湖. */
export const pinyinInitials = z.string().regex(/^[a-z0-9]{1,20}$/)

/** Official code (GB/T 2260, GB/T 10114 and the statistical codes below them): of a county 6 digits, of a township 9, of a village 12. */
export const officialCode = z.string().regex(/^(\d{6}|\d{9}|\d{12})$/)

/** Degrees, GCJ-02 as WeChat gives them, inside and around China. */
export const location = z.strictObject({ lng: z.number().min(73).max(136), lat: z.number().min(3).max(54) })
export type Location = z.infer<typeof location>

const phone = z.string().regex(/^[0-9][0-9 -]{4,19}$/)

/** How to reach a place; empty means it was not told yet. */
export const placeContact = z.strictObject({
  address: z.string().trim().max(100).nullable(),
  phone: phone.nullable(),
  openingHours: z.string().trim().max(100).nullable(),
  /** Answered when the office is closed. */
  dutyPhone: phone.nullable(),
})
export type PlaceContact = z.infer<typeof placeContact>
