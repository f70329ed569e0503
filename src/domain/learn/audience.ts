/** For whom a piece is: what its editor says of it. Nothing here is about a reader. */
import * as z from 'zod'
import { stages } from '../account/stages'
import { groups } from './groups'

export { groupNames, groups, type Group } from './groups'

/** `[from, to)`: from is meant, to is not. */
const span = (most: number) => z.tuple([z.int().min(0).max(most), z.int().min(1).max(most + 1)]).refine(([from, to]) => from < to)

export const audience = z.strictObject({
  /** Stages of life; none is everybody. */
  stages: z.array(z.enum(stages)).max(stages.length).default([]),
  /** Besides, or instead of, stages; none is everybody. */
  groups: z.array(z.enum(groups)).max(groups.length).default([]),
  /** A child's age that the piece is about, in months. */
  ageMonths: span(216).optional(),
  /** Weeks of pregnancy that the piece is about. */
  pregnancyWeeks: span(42).optional(),
  /** Speaks of sexuality so that who is under 14 should read it with a parent. */
  youthGate: z.boolean().default(false),
  /** Bears on bearing or raising children: kept out of sight of who lost theirs, until they ask (docs/principles.md, 2). */
  hiddenFromBereaved: z.boolean().default(false),
})
export type Audience = z.infer<typeof audience>

export { everybody } from './everybody'
