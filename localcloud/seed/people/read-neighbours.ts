import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { stageList } from '@/domain/account/contract/profile'
import { coveringPaths } from '@/domain/org/hand-over'
import { vettingDueAt } from '@/domain/account/volunteer-rules'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { cardNumber } from '../../../cloudfunctions/account/membership/card-code'
import { volunteers } from '../../../cloudfunctions/account/volunteer/collections'
import { checked } from '../checked'
import type { PlaceOf } from '../staff/place-index'
import { plainPerson, type SeededPerson } from './plain-person'

const file = 'people/neighbours.yaml'
const monthMs = 30 * 86_400_000

const entries = z.array(
  z.strictObject({
    n: z.int().min(1).max(999),
    name: z.string(),
    place: z.string(),
    stages: stageList,
    large: z.boolean().default(false),
    /** Months of membership. */
    member: z.int().optional(),
    volunteer: z.enum(['applied', 'trained', 'approved']).optional(),
  }),
)

const digits = (n: number, length: number) => String(n).padStart(length, '0')
const neighbourId = (n: number) => `p01KASEEDPE0PXE00${digits(n, 10)}`
const stepId = (n: number, step: number) => `01KASEEDSTEP${digits(step, 4)}${digits(n, 10)}`

/** Neighbours of the sample families, with the memberships and volunteers among them. */
export function readNeighbours(placeOf: PlaceOf, now: Date, indexKey: string) {
  const all = checked(entries, parse(readFileSync(join(__dirname, 'neighbours.yaml'), 'utf8')), file)
  const person = ({ n, name, place, stages, large }: (typeof all)[number]) => plainPerson({ _id: neighbourId(n), name, stages, large, createdAt: now }, place, placeOf, indexKey, file)
  return {
    people: all.map(person),
    memberships: all.flatMap((entry) => (entry.member === undefined ? [] : [seededMember(person(entry), entry.n, new Date(now.getTime() - entry.member * monthMs))])),
    volunteers: all.flatMap((entry) => (entry.volunteer === undefined ? [] : [seededVolunteer(person(entry), entry.n, entry.volunteer, now)])),
  }
}

/** A member since `since`, taken in the day after asking. */
export function seededMember({ _id, name, orgPath, place }: SeededPerson, n: number, since: Date) {
  const by = neighbourId(0)
  const asked = { id: stepId(n, 1), at: new Date(since.getTime() - 86_400_000), state: 'applied', words: `申请加入${place?.names.at(-1)}计生协`, by: _id, decision: false }
  const taken = { id: stepId(n, 2), at: since, state: 'member', words: `${place?.names.at(-1)}同意入会`, by, decision: true }
  const row = { _id, orgPath, place, toPath: null, toPlace: null, waitsAt: null, askedAt: null, state: 'member', cardNo: cardNumber(_id), since, filedBy: null, name, rev: 1, timeline: [asked, taken] }
  return checked(memberships.schema, row, file)
}

export function seededVolunteer({ _id, name, orgPath, place }: SeededPerson, n: number, vetting: 'applied' | 'trained' | 'approved', now: Date) {
  // Who still waits came lately: nothing of the sample is overdue from the start but what says so.
  const appliedAt = new Date(now.getTime() - (vetting === 'approved' ? 2 * monthMs : 2 * 86_400_000))
  const words = { applied: '报名做志愿者', trained: '参加了培训：入门培训（示例）', approved: '审核通过，可以接任务了' }
  const states = (['applied', 'trained', 'approved'] as const).slice(0, ['applied', 'trained', 'approved'].indexOf(vetting) + 1)
  const timeline = states.map((state, i) => ({ id: stepId(n, 11 + i), at: new Date(appliedAt.getTime() + i * 86_400_000), state, words: words[state], by: _id, decision: state === 'approved' }))
  const trainings = vetting === 'applied' ? [] : [{ id: stepId(n, 21), on: appliedAt.toISOString().slice(0, 10), title: '入门培训（示例）', by: neighbourId(0) }]
  const dueAt = vettingDueAt(vetting, timeline.at(-1)?.at ?? appliedAt)
  // On the desk of the township.
  const waits = { waitsAt: dueAt && (orgPath === null ? null : (coveringPaths(orgPath)[1] ?? orgPath)), dueAt, raiseAt: dueAt }
  return checked(volunteers.schema, { _id, orgPath, place, name, ...waits, skills: ['companion', 'reading'], times: ['weekend'], trainings, vetting, appliedAt, rev: states.length, timeline }, file)
}
