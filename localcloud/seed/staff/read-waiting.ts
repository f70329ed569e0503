import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { handOverWords } from '@/domain/org/hand-over'
import { shownName } from '@/domain/org/mask'
import { contactRoleText } from '@/domain/org/role-names'
import { calls } from '../../../cloudfunctions/kernel/notify/collections'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { handOvers } from '../../../cloudfunctions/org/staff/collections'
import { checked } from '../checked'
import { SeedError } from '../seed-error'
import { invitationOf, offer } from './invitation-of'
import type { PlaceOf } from './place-index'
import { seededPostId, type SeededPost } from './read-posts'
import { residentId, type Keys } from './read-residents'

const file = 'staff/waiting.yaml'
const hourMs = 3_600_000

const waiting = z.strictObject({
  calls: z.array(
    z.strictObject({
      id: z.string(),
      post: z.int(),
      resident: z.int().optional(),
      openid: z.string().optional(),
      who: z.string().default(''),
      place: z.string().optional(),
      special: z.boolean().default(false),
      kind: z.enum(['help', 'message']),
      what: z.string(),
      note: z.string().nullable().default(null),
      atHours: z.number(),
      dueInHours: z.number(),
      raiseTo: z.int().optional(),
    }),
  ),
  handOver: z.strictObject({ from: z.int(), to: z.int(), counts: z.strictObject({ families: z.int(), calls: z.int(), assists: z.int(), memberships: z.int(), volunteers: z.int(), mandates: z.int(), invitations: z.int() }), atHours: z.number() }),
  invitations: z.array(offer),
})

interface Resident {
  _id: string
  name: string
  orgPath: string | null
  place: { names: string[] } | null
  specialFamily: object | null
}

interface Planted {
  placeOf: PlaceOf
  posts: readonly SeededPost[]
  residents: readonly Resident[]
  now: Date
  keys: Keys
}

/** What waits on the desks on the day of planting: calls, a hand-over just made, invitations. */
export function readWaiting({ placeOf, posts, residents, now, keys }: Planted) {
  const read = checked(waiting, parse(readFileSync(join(__dirname, 'waiting.yaml'), 'utf8')), file)
  const after = (hours: number) => new Date(now.getTime() + hours * hourMs)
  // What is due within hours is due today, however late the province is planted.
  const midnight = new Date(`${chinaClock(now).date}T23:59:59+08:00`)
  const dueIn = (hours: number) => (hours > 0 && hours < 12 && after(hours) > midnight ? midnight : after(hours))
  const postOf = (n: number) => {
    const post = posts.find(({ _id }) => _id === seededPostId(n))
    if (!post) throw new SeedError(file, `there is no post ${n}`)
    return post
  }
  const whom = ({ resident, openid, who, place, special }: (typeof read.calls)[number]) => {
    const person = resident === undefined ? undefined : residents.find(({ _id }) => _id === residentId(resident))
    if (person?.orgPath) return { personId: person._id, who: shownName(person.name, person.specialFamily !== null), placeName: person.place?.names.at(-1) ?? '', orgPath: person.orgPath, restricted: person.specialFamily !== null }
    if (openid === undefined || place === undefined) throw new SeedError(file, 'a call names a resident, or an openid and a place')
    return { personId: personIdOf(openid), who: shownName(who, special), placeName: placeOf(place, file).name, orgPath: placeOf(place, file).orgPath, restricted: special }
  }
  const raised = (n: number | undefined) => {
    if (n === undefined) return null
    const { _id: postId, personId, name, role, placeName } = postOf(n)
    return { postId, personId, name, roleText: contactRoleText(role, placeName) }
  }
  const refTo = ({ _id, personId, name, role }: SeededPost) => ({ postId: _id, personId, name, role })
  const { from, to, counts, atHours } = read.handOver
  const [leaving, taking] = [postOf(from), postOf(to)]

  return {
    calls: [
      ...read.calls.map((call) => ({
        _id: call.id,
        ...whom(call),
        kind: call.kind,
        assignee: postOf(call.post)._id,
        raiseTo: raised(call.raiseTo),
        raises: true,
        what: call.what,
        note: call.note,
        at: after(call.atHours),
        dueAt: dueIn(call.dueInHours),
        state: 'open',
      })),
      {
        _id: `hand-over:${leaving._id}`,
        personId: leaving.personId,
        kind: 'handOver',
        who: leaving.name,
        placeName: leaving.placeName,
        orgPath: leaving.orgPath,
        assignee: taking._id,
        what: `${leaving.name}离岗，工作交给您了`,
        note: handOverWords(counts),
        restricted: false,
        raises: true,
        at: after(atHours),
        dueAt: after(atHours + 72),
        state: 'open',
      },
    ].map((call) => checked(calls.schema, call, file)),
    handOvers: [
      checked(handOvers.schema, {
        _id: leaving._id,
        orgPath: leaving.orgPath,
        placeName: leaving.placeName,
        from: refTo(leaving),
        to: { ...refTo(taking), phone: taking.phone, placeName: taking.placeName, orgPath: taking.orgPath },
        by: leaving.personId,
        state: 'done',
        counts,
        startedAt: after(atHours),
        doneAt: after(atHours),
      }, file),
    ],
    invitations: read.invitations.map((offer) => invitationOf(offer, { by: refTo(postOf(offer.by)), place: placeOf(offer.place, file), now, keys })),
  }
}
