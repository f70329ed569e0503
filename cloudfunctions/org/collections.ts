/** Collections of the org domain: the places that every record belongs to, and the changes of their tree. */
import * as z from 'zod'
import { orgPath, placeId } from '@/domain/org/org-path'
import { placeKinds, placeStatuses } from '@/domain/org/place-kind'
import { movePhases, placeChanges } from '@/domain/org/place-move'
import { location, pinyinInitials, placeContact, placeName, shortPlaceName } from '@/domain/org/place-shape'
import { defineCollection } from '../kernel/db/define-collection'

/** What happened to a place, newest last. `request` is the client's id of the change, so that a retry adds nothing. */
const placeEntry = z.object({ at: z.date(), text: z.string().max(200), by: z.string().max(40), request: z.string().max(40) })

export const places = defineCollection({
  name: 'places',
  about: 'The tree of places from the province down. Ids never change; official codes, names and paths may. A merged or closed place stays, and says where its work went.',
  schema: z.object({
    _id: placeId,
    /** Its own path, ending with its id. */
    orgPath,
    parent: placeId.nullable(),
    kind: z.enum(placeKinds),
    /** Official code (GB/T 2260 and below), where there is one. */
    code: z.string().max(20).nullable(),
    name: placeName,
    shortName: shortPlaceName,
    pinyin: pinyinInitials,
    /** What keeps siblings' names apart: `<parent>:<name>`, with the id behind it once the place is merged or closed. */
    nameKey: z.string().max(80),
    /** What it is found by when somebody types (`searchPieces`). */
    pieces: z.array(z.string().max(8)).max(200),
    status: z.enum(placeStatuses).default('active'),
    address: placeContact.shape.address.default(null),
    phone: placeContact.shape.phone.default(null),
    openingHours: placeContact.shape.openingHours.default(null),
    dutyPhone: placeContact.shape.dutyPhone.default(null),
    location: location.nullable().default(null),
    /** `squareOf` the location. */
    square: z.string().max(20).nullable().default(null),
    /** Invented for trying out. */
    example: z.boolean().default(false),
    formerNames: z.array(placeName).max(20).default([]),
    /** Where a merged or closed place's work went. */
    goneTo: placeId.nullable().default(null),
    /** The change at work on it. */
    moving: z.string().max(40).nullable().default(null),
    /** ULID of the request, or of the sheet, that made it. */
    addedAs: z.string().max(40).nullable().default(null),
    timeline: z.array(placeEntry).max(100).default([]),
  }),
  indexes: [
    /** A subtree is a range of paths. */
    { name: 'path', keys: [['orgPath', 1]], unique: true },
    { name: 'name', keys: [['nameKey', 1]], unique: true },
    { name: 'children', keys: [['parent', 1], ['status', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'pieces', keys: [['pieces', 1], ['status', 1], ['orgPath', 1]] },
    { name: 'square', keys: [['square', 1], ['status', 1]] },
    { name: 'added', keys: [['addedAs', 1], ['status', 1]] },
    { name: 'gone', keys: [['goneTo', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})

export const counters = defineCollection({
  name: 'counters',
  about: 'The last number given to a new place: one row, raised by one atomic increment.',
  schema: z.object({ _id: z.string(), last: z.int().min(0), /** Who raised it last: tells whether an image is the one before or after. */ by: z.string().max(60) }),
  indexes: [],
  orgPaths: [],
  personal: null,
})

const importedPlace = z.object({ id: placeId, line: z.int(), kind: z.enum(placeKinds), name: placeName, shortName: shortPlaceName, code: z.string().max(20).nullable(), ...placeContact.shape })

export const placeImports = defineCollection({
  name: 'placeImports',
  about: 'Sheets of places. The row holds everything that is to be written, so that what was cut short goes on: `open` while the places are inserted unseen, `committed` once all are in, `done` when all are seen; `refused` takes back what was inserted, `dropped` when nothing of it is left.',
  schema: z.object({
    /** ULID made by the client. */
    _id: z.string(),
    parent: placeId,
    /** Of the parent. */
    orgPath,
    state: z.enum(['open', 'committed', 'done', 'refused', 'dropped']),
    places: z.array(importedPlace).max(300),
    errors: z.array(z.object({ line: z.int(), why: z.string().max(200) })).max(300).default([]),
    /** Post that sent the sheet. */
    by: z.string().max(40),
    at: z.date(),
  }),
  indexes: [
    { name: 'state', keys: [['state', 1], ['at', 1]] },
    { name: 'path', keys: [['orgPath', 1]] },
    { name: 'age', keys: [['at', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
  retention: { days: 365, from: 'at' },
})

export const placeMoves = defineCollection({
  name: 'placeMoves',
  about: 'Renames, moves, merges and closings of places: each walks every collection in bounded steps and goes on where it was cut. The paths are those of the time of the change.',
  schema: z.object({
    /** ULID made by the client. */
    _id: z.string(),
    change: z.enum(placeChanges),
    place: placeId,
    /** New parent, or the place that takes over; null for a rename. */
    other: placeId.nullable(),
    state: z.enum(['asked', 'running', 'done', 'refused']),
    phase: z.enum(movePhases),
    /** When this phase began. */
    phaseAt: z.date(),
    /** The place's path before. */
    from: orgPath,
    /** Where its own records belong afterwards. */
    records: orgPath,
    /** Where what lies below it belongs afterwards. */
    below: orgPath,
    /** Its name before, and what records say as their place afterwards. */
    nameBefore: z.string().max(30),
    nameAfter: z.string().max(30),
    shortName: shortPlaceName.nullable(),
    pinyin: pinyinInitials.nullable(),
    reason: z.string().max(100).nullable(),
    /** Said when it was refused. */
    why: z.string().max(200).nullable().default(null),
    /** Post that asked, and what the history says of it: role and name. */
    by: z.string().max(40),
    byRole: z.string().max(40),
    at: z.date(),
    /** Where the walk through the records is: `<collection>/<field>/<path>`, the path having been done. */
    cursor: z.string().max(200).default(''),
    /** Rows that were changed so far. */
    moved: z.int().min(0).default(0),
  }),
  indexes: [{ name: 'phase', keys: [['phase', 1], ['at', 1]] }],
  orgPaths: [],
  personal: null,
})

export const placeLocks = defineCollection({
  name: 'placeLocks',
  about: 'One row with the changes of the tree at work, so that no two of them touch one subtree. Changed only under its revision.',
  schema: z.object({ _id: z.string(), rev: z.int().min(0), running: z.array(z.object({ move: z.string().max(40), from: orgPath, to: orgPath, at: z.date() })).max(200) }),
  indexes: [],
  orgPaths: [],
  personal: null,
})
