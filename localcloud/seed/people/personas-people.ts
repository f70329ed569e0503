import type { ConsentKind } from '@/domain/account/consent-kinds'
import { consentKey } from '@/domain/account/consent-rules'
import { newestVersion } from '@/domain/account/consent-texts'
import { families } from '../../../cloudfunctions/account/family/collections'
import { consents } from '../../../cloudfunctions/account/collections'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { checked } from '../checked'
import { childFile } from './child-file'
import { personas } from '../personas'
import type { PlaceOf } from '../staff/place-index'
import { contactsOf, sealedPhone, type Keys } from '../staff/read-residents'
import type { SeededPost } from '../staff/read-posts'
import { plainPerson, type SeededPerson } from './plain-person'

const file = 'people/personas-people.ts'
const community = 'n10013'
const idOf = (id: string) => personIdOf(`sample-openid-${id}`)
const familyId = '01KASEEDFAM1XY000000000001'
const childId = '01KASEEDCH1XD0000000000001'
/** Her card for the other grandmother, unused so far; the message about it is in messages.yaml. */
const waitingCard = { id: '01KASEEDC4RD00000000000001', hoursLeft: 22.9 }
const grannyId = 'p01KASEEDGRANNY00000000001'

/** Where those who are not staff of a place of their own live, and what is known of them. */
const known: Readonly<Record<string, Partial<SeededPerson>>> = {
  yutong: { stages: ['baby'] },
  zhouming: { stages: ['baby'] },
  liuguilan: {
    stages: ['self'],
    large: true,
    specialFamily: { kind: 'bereaved', since: '2016-04-01' },
    wishes: { callMe: '刘姐', notOn: ['05-20', '09-12'], topicsToAvoid: ['节日团圆', '带孙子'] },
  },
}

/** Typed by themselves, so WeChat does not vouch for them. Made up. */
const phones: Readonly<Record<string, string>> = { yutong: '19900002001', liuguilan: '19900002002' }

/** The people behind the personas. Special families have the contacts that serve their place. */
export function personasPeople(placeOf: PlaceOf, posts: readonly SeededPost[], now: Date, keys: Keys) {
  const seeded = personas.map(({ id, openid, name }) => {
    const _id = personIdOf(openid)
    const placeId = posts.find((post) => post.personId === _id)?.placeId ?? community
    const facts = known[id] ?? {}
    const contacts = facts.specialFamily ? contactsOf(placeOf(placeId, file).orgPath, posts) : []
    const phone = phones[id]
    return plainPerson({ _id, openid, name, createdAt: now, ...facts, contacts, phone: phone ? sealedPhone(phone, _id, keys) : null }, placeId, placeOf, keys.INDEX_KEY, file, phone)
  })
  const granny = plainPerson({ _id: grannyId, name: '外婆', stages: ['self'], large: true, createdAt: now }, community, placeOf, keys.INDEX_KEY, file)
  const family = youngFamily(placeOf, now)
  const [child] = family.children
  const birthOn = child?.birthOn ?? ''
  return { people: [...seeded, granny], families: [family], childFiles: [childFile({ childId, familyId, orgPath: placeOf(community, file).orgPath, birthOn, by: idOf('yutong') }, now)], consents: [agreed('yutong', [['under14', childId], ['phone', null]], now), agreed('liuguilan', [['specialIdentity', null], ['phone', null]], now)] }
}

/** 雨桐, 周明 and 禾禾, eight months old on the day it is planted; 外婆 looks on. */
function youngFamily(placeOf: PlaceOf, now: Date) {
  const [mother, father] = [idOf('yutong'), idOf('zhouming')]
  const member = (personId: string, name: string, role: string, relation: string) => ({ personId, name, role, relation, joinedAt: now, apartSince: null })
  const born = new Date(now.getTime() - 245 * 86_400_000).toISOString().slice(0, 10)
  return checked(
    families.schema,
    {
      _id: familyId,
      homeOf: mother,
      orgPath: placeOf(community, file).orgPath,
      rev: 0,
      members: [member(mother, '雨桐', 'guardian', '妈妈'), member(father, '周明', 'guardian', '爸爸'), member(grannyId, '外婆', 'relative', '外婆')],
      children: [{ id: childId, name: '禾禾', sex: 'girl', birthOn: born, guardians: [mother, father], addedBy: mother, addedAt: now }],
      invites: [{ id: waitingCard.id, role: 'relative', relation: '奶奶', by: mother, expiresAt: new Date(now.getTime() + waitingCard.hoursLeft * 3_600_000), usedBy: null, revokedAt: null }],
      timeline: [{ at: now, by: mother, what: 'started', about: '雨桐' }],
    },
    file,
  )
}

function agreed(id: string, to: ReadonlyArray<readonly [kind: ConsentKind, subject: string | null]>, now: Date) {
  const log = to.map(([kind, subject]) => ({ kind, subject, state: 'given', version: newestVersion(kind), at: now, toldBy: null }))
  return checked(consents.schema, { _id: idOf(id), given: Object.fromEntries(log.map((entry) => [consentKey(entry.kind, entry.subject), entry])), log, closedAt: null }, file)
}
