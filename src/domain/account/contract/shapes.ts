/** Shapes that several contracts of the account domain use. */
import * as z from 'zod'
import { placeId } from '../../org/org-path'

/** A moment on the wire: ISO 8601 in UTC. */
export const moment = z.iso.datetime()
/** Local calendar date in China, `YYYY-MM-DD`. */
export const date = z.iso.date()
export const cursor = z.string().max(200)
/** How somebody wants to be called; no real name is asked for. */
export const calledName = z.string().trim().min(1).max(20)
/** A place and the names of the places above it, from the city down: `['长沙市', '岳麓区', '望月湖街道', '望月湖社区']`. */
export const namedPlace = z.strictObject({ placeId, names: z.array(z.string().max(60)).min(1).max(8) })
export type NamedPlace = z.infer<typeof namedPlace>
/** Version of a consent text; the full text is in consent-texts.ts. */
export const consentVersion = z.int().min(1).max(999)
