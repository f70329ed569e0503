/** Fields of a place that helps, and their bounds. */
import * as z from 'zod'
import { orgPath, placeId } from '../../org/org-path'
import { location, placeContact } from '../../org/place-shape'
import { needIds } from './needs'
import { venueKinds } from './venue-kinds'

export const venueId = z.string().regex(/^[A-Za-z0-9-]{3,40}$/)

/** `9:00` is written `09:00`, so that times compare as texts; `24:00` is the end of the day. */
const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)

/** Open on these weekdays (0 is Sunday) from one time to the other; not later than `from`, `to` is on the day after. */
const openTime = z.strictObject({ weekdays: z.array(z.int().min(0).max(6)).min(1).max(7), from: time, to: time })
export type OpenTime = z.infer<typeof openTime>

/** The week, to say what holds now, and what else is to be known, such as 节假日先打电话. */
const hours = z.strictObject({ weekly: z.array(openTime).max(14), words: z.string().max(100) })
export type Hours = z.infer<typeof hours>

/** Whether one gets in on wheels or with a bad knee; nobody is promised what nobody looked at. */
const stepFree = z.strictObject({ is: z.enum(['yes', 'no', 'unknown']), words: z.string().max(60) })

export const venue = z.strictObject({
  id: venueId,
  kind: z.enum(venueKinds),
  name: z.string().min(2).max(40),
  /** Where it belongs: a village's own, a county's, …. */
  orgPath,
  /** The same in words, from the city down. */
  place: z.strictObject({ placeId, names: z.array(z.string().max(30)).max(8) }),
  address: z.string().min(1).max(100),
  phone: placeContact.shape.phone,
  hours,
  /** GCJ-02, for the map and for the distance, which the phone works out by itself. */
  spot: location.nullable(),
  stepFree,
  /** What to bring, one thing each. */
  bring: z.array(z.string().min(1).max(40)).max(10),
  about: z.string().max(300),
  needs: z.array(z.enum(needIds)).max(20),
  /** Invented for trying out: screens say 示例. */
  example: z.boolean(),
})
export type Venue = z.infer<typeof venue>
