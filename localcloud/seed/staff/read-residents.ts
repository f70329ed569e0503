import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { answerDueAt } from '@/domain/account/membership-rules'
import { searchWords } from '@/domain/account/search-words'
import { maskedIdNumber, maskedName } from '@/domain/account/masked'
import { coveringPaths } from '@/domain/org/hand-over'
import { levelAnswerBy, raisedOnce } from '@/domain/org/raising'
import { contactRoleText } from '@/domain/org/role-names'
import { isOfficer } from '@/domain/org/roles'
import { people } from '../../../cloudfunctions/account/collections'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { blind } from '../../../cloudfunctions/kernel/crypto/blind'
import { dataKeys } from '../../../cloudfunctions/kernel/crypto/keyring'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { checked } from '../checked'
import type { PlaceOf } from './place-index'
import type { SeededPost } from './read-posts'

const file = 'staff/residents.yaml'
const dayMs = 86_400_000

const entry = z.strictObject({
  n: z.int().min(1).max(999),
  name: z.string(),
  place: z.string(),
  /** Where the person is registered; the same place when not said. */
  registered: z.string().optional(),
  /** Place of the membership that was asked for; where the person lives when not said. */
  joinsAt: z.string().optional(),
  phone: z.string(),
  idNumber: z.string().length(18),
  special: z.enum(['bereaved', 'disabled']).optional(),
  callMe: z.string().default(''),
  avoid: z.array(z.string()).default([]),
  notOn: z.array(z.string()).default([]),
  askedMembershipDaysAgo: z.int().optional(),
})
type Entry = z.output<typeof entry>

export interface Keys {
  DATA_KEY: string
  INDEX_KEY: string
}

export const residentId = (n: number): string => `p01KASEEDRES1DENT${String(n).padStart(10, '0')}`

const entries = () => checked(z.array(entry), parse(readFileSync(join(__dirname, 'residents.yaml'), 'utf8')), file)

/** People whom village workers entered, encrypted with the keys of this cloud; special families have the contacts of their village and township. */
export const readResidents = (placeOf: PlaceOf, posts: readonly SeededPost[], now: Date, keys: Keys) =>
  entries().map((resident) => {
    const { n, name, place, registered = place, phone, idNumber, special, callMe, avoid, notOn } = resident
    const _id = residentId(n)
    const { orgPath, names } = placeOf(place, file)
    const home = placeOf(registered, file)
    const sealed = (plain: string) => seal(plain, _id, dataKeys(keys.DATA_KEY))
    const person = {
      _id,
      openid: null,
      name,
      orgPath,
      registeredPath: home.orgPath,
      place: { placeId: place, names },
      registeredPlace: { placeId: registered, names: home.names },
      stages: ['self'],
      large: false,
      phone: sealedPhone(phone, _id, keys),
      realName: { sealed: sealed(name), masked: maskedName(name) },
      idNumber: { sealed: sealed(idNumber), masked: maskedIdNumber(idNumber) },
      birthOn: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
      specialFamily: special ? { kind: special, since: '2023-05-01' } : null,
      contacts: special ? contactsOf(orgPath, posts) : [],
      wishes: { callMe, notOn, topicsToAvoid: avoid },
      searchKeys: searchWords({ names: [name], phone, idNumber }).map(([kind, word]) => blind(kind, word, keys.INDEX_KEY)),
      deletion: null,
      createdAt: now,
      recordedBy: posts.find((post) => post.orgPath === orgPath)?._id ?? null,
    }
    return checked(people.schema, person, file)
  })

export const sealedPhone = (phone: string, personId: string, keys: Keys) => ({ sealed: seal(phone, personId, dataKeys(keys.DATA_KEY)), last4: phone.slice(-4), verified: false })

/** The contact persons (双岗) that serve a place: of its village, and of its township. */
export const contactsOf = (orgPath: string, posts: readonly SeededPost[]) =>
  (['villageWorker', 'townshipOfficer'] as const).flatMap((role) => {
    const post = posts.find((candidate) => candidate.role === role && candidate.state === 'active' && orgPath.startsWith(candidate.orgPath))
    if (!post) return []
    const kind = role === 'villageWorker' ? ('village' as const) : ('township' as const)
    return [{ postId: post._id, personId: post.personId, name: post.name, roleText: contactRoleText(role, post.placeName), phone: post.phone ?? '', kind }]
  })

/** What was missed before the day of planting has gone up already, as the clock would have done it. */
function clockOf(waitsAt: string, askedAt: Date, posts: readonly SeededPost[], now: Date) {
  const raiseAt = answerDueAt(askedAt)
  const nearest = coveringPaths(waitsAt).slice(1).find((path) => posts.some((post) => post.orgPath === path && post.state === 'active' && isOfficer(post.role)))
  return raiseAt > now ? { raiseAt, raisedTo: null } : raisedOnce({ waitsAt, raisedTo: null }, nearest, levelAnswerBy(now))
}

/** Applications of some of them, as old as the file says. */
export const readApplications = (placeOf: PlaceOf, posts: readonly SeededPost[], now: Date) =>
  entries().flatMap(({ n, name, place: home, joinsAt: place = home, phone, askedMembershipDaysAgo: days }: Entry) => {
    if (days === undefined) return []
    const { orgPath, names } = placeOf(place, file)
    const askedAt = new Date(now.getTime() - days * dayMs)
    const person = residentId(n)
    const application = {
      _id: person,
      orgPath,
      place: { placeId: place, names },
      toPath: null,
      toPlace: null,
      waitsAt: orgPath,
      askedAt,
      ...clockOf(orgPath, askedAt, posts, now),
      state: 'applied',
      cardNo: null,
      since: null,
      filedBy: null,
      name,
      phone: `*******${phone.slice(-4)}`,
      rev: 0,
      timeline: [{ id: `01KASEEDAPP1Y${String(n).padStart(13, '0')}`, at: askedAt, state: 'applied', words: '申请入会', by: person, decision: false }],
    }
    return [checked(memberships.schema, application, file)]
  })
