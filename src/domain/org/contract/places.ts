/** What the screens may ask of the tree of places. Contracts only grow: old clients live for days. */
import * as z from 'zod'
import { askedReasons } from '../../asked-reasons'
import { reason } from '../../reason'
import { placeId } from '../org-path'
import { placeKinds, placeStatuses } from '../place-kind'
import { location, officialCode, pinyinInitials, placeContact, placeName, shortPlaceName } from '../place-shape'

const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const cursor = z.string().max(200)
const limit = z.int().min(1).max(50).default(20)
const kind = z.enum(placeKinds)

/** A place as a row of a list. */
const placeCard = z.strictObject({
  id: placeId,
  kind,
  name: placeName,
  shortName: shortPlaceName,
  status: z.enum(placeStatuses),
  /** Invented for trying out: screens say 示例. */
  example: z.boolean(),
})
export type PlaceCard = z.infer<typeof placeCard>

const link = z.strictObject({ id: placeId, name: placeName })
/** From the city down, the place itself last; the province alone is its own chain. */
const chain = z.array(link).min(1).max(8)

/** A found place with where it lies: `长沙市 · 岳麓区 · 望月湖街道`. */
const placeHit = placeCard.extend({ chain, chainText: z.string().max(300) })
export type PlaceHit = z.infer<typeof placeHit>

/** Found by a name of before: `was` says what became of that. */
const foundPlace = placeHit.extend({ was: z.string().max(120).optional() })
export type FoundPlace = z.infer<typeof foundPlace>

const placeView = placeHit.extend({
  ...placeContact.shape,
  code: z.string().max(20).nullable(),
  location: location.nullable(),
  formerNames: z.array(placeName).max(20),
  /** Where a merged or closed place's work went. */
  goneTo: link.nullable(),
  /** A move, merge or close that is still at work. */
  moving: ulid.nullable(),
})
export type PlaceView = z.infer<typeof placeView>

/** Said kindly, and nothing was changed. */
const refusal = z.strictObject({ ok: z.literal(false), why: z.string().max(200) })

/** One row of a sheet, as `villageRows` makes them: texts are not checked yet, only bounded. */
const sheetRow = z.strictObject({
  /** Line of the sheet, as the spreadsheet counts. */
  line: z.int().min(1).max(10_000),
  name: z.string().max(100),
  kind: z.string().max(20),
  shortName: z.string().max(100),
  code: z.string().max(100),
  address: z.string().max(300),
  phone: z.string().max(100),
  openingHours: z.string().max(300),
  dutyPhone: z.string().max(100),
})
export type SheetRow = z.infer<typeof sheetRow>
const rowError = z.strictObject({ line: z.int(), why: z.string().max(200) })
export type RowError = z.infer<typeof rowError>

/** What is asked of a place that changes where work belongs; `request` is made by the client, so a retry is the same change. */
const change = { id: placeId, request: ulid }
const moveState = z.enum(['running', 'done'])
/** `done`: in force, with every record; only what was written meanwhile is still looked for, and `moveProgress` tells when that is over too. */
const started = z.discriminatedUnion('ok', [refusal, z.strictObject({ ok: z.literal(true), move: ulid, state: moveState })])

export const placesContract = {
  /** The places right below one (the cities when none is named), in official order; `next` goes back in as `after`. `former`: merged and closed ones instead. */
  children: {
    input: z.strictObject({ parent: placeId.optional(), former: z.boolean().default(false), limit, after: cursor.optional() }),
    output: z.strictObject({ parent: placeHit, items: z.array(placeCard).max(50), next: cursor.optional() }),
  },
  /** By any part of the name from two characters, its beginning, or the initials of its pinyin; only below `under` when it is named. Names of before lead to the present place. */
  search: {
    input: z.strictObject({ text: z.string().trim().min(1).max(30), under: placeId.optional(), limit: z.int().min(1).max(20).default(10) }),
    output: z.strictObject({ items: z.array(foundPlace).max(20) }),
  },
  /** The nearest places within some ten kilometres. Coordinates (GCJ-02) are used for this answer and kept nowhere. */
  near: {
    input: z.strictObject(location.shape),
    output: z.strictObject({ items: z.array(placeHit.extend({ metres: z.int().min(0) })).max(10) }),
  },
  place: { input: z.strictObject({ id: placeId }), output: placeView },

  /** `id` is made by the client: sent twice, it is one place. */
  add: {
    input: z.strictObject({
      id: ulid,
      parent: placeId,
      kind,
      name: placeName,
      shortName: shortPlaceName.optional(),
      /** Initials that differ from what the system would say: 长 is c or z. */
      pinyin: pinyinInitials.optional(),
      location: location.nullable().default(null),
      ...placeContact.partial().shape,
    }),
    output: z.discriminatedUnion('ok', [refusal, z.strictObject({ ok: z.literal(true), place: placeCard })]),
  },
  /**
   * Rows of a sheet, all or none. `commit` false only checks; `added` is how many rows would be, or are, added. When the answer is lost, ask again
   * with the same `id`, or wait: what was accepted ends by itself.
   */
  importSheet: {
    input: z.strictObject({ id: ulid, parent: placeId, rows: z.array(sheetRow).min(1).max(300), commit: z.boolean() }),
    output: z.strictObject({ state: z.enum(['checked', 'refused', 'done']), added: z.int().min(0), errors: z.array(rowError).max(300) }),
  },
  /** What is named is changed. */
  edit: {
    input: z.strictObject({ ...change, shortName: shortPlaceName.optional(), pinyin: pinyinInitials.optional(), code: officialCode.nullable().optional(), location: location.nullable().optional(), ...placeContact.partial().shape }),
    output: z.discriminatedUnion('ok', [refusal, z.strictObject({ ok: z.literal(true), place: placeCard })]),
  },
  rename: {
    input: z.strictObject({ ...change, name: placeName, shortName: shortPlaceName.optional(), pinyin: pinyinInitials.optional() }),
    output: started,
  },
  /** Below another place, with everything below it. */
  move: { input: z.strictObject({ ...change, to: placeId }), output: started },
  /** Its people, records and the places below it go to another place of its kind; it stays readable. */
  merge: { input: z.strictObject({ ...change, into: placeId }), output: started },
  /** Its people and records go to the place above; nothing may lie below it and nobody may hold a post there. */
  close: { input: z.strictObject({ ...change, reason: reason(askedReasons.closePlace) }), output: started },
  moveProgress: {
    input: z.strictObject({ move: ulid }),
    output: z.strictObject({ move: ulid, state: moveState, /** What is done now, in words. */ says: z.string().max(200), /** Places and records changed so far. */ rows: z.int().min(0) }),
  },
  /** Newest first. */
  history: {
    input: z.strictObject({ id: placeId }),
    output: z.strictObject({
      place: placeHit,
      formerNames: z.array(placeName).max(20),
      goneTo: link.nullable(),
      /** Places that were merged into this one. */
      cameFrom: z.array(link).max(50),
      entries: z.array(z.strictObject({ at: z.iso.datetime(), text: z.string().max(200), by: z.string().max(40) })).max(100),
    }),
  },
} as const
