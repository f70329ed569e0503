/** For whom a piece is: what its editor says of it. Nothing here is about a reader. */
import * as z from 'zod'
import { stages } from '../account/stages'

export const groups = ['newlywed', 'middleAged', 'older', 'migrant', 'member', 'specialFamily'] as const
export type Group = (typeof groups)[number]

export const groupNames: Readonly<Record<Group, string>> = {
  newlywed: '新婚夫妻',
  middleAged: '中年人',
  older: '老年人',
  migrant: '外出务工和流动人口',
  member: '会员',
  specialFamily: '计生特殊家庭',
}

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
export const everybody: Audience = { stages: [], groups: [], youthGate: false, hiddenFromBereaved: false }
