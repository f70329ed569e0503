import type * as z from 'zod'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { families } from '../../../cloudfunctions/account/family/collections'
import { inviteToken } from '../../../cloudfunctions/account/family/invite-token'
import { nextUlid } from '../fixtures'
import { familyDoc, newSubject, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

type Family = z.output<typeof families.schema>

/** Changes the family of this person, who may be a neighbour or the caller. */
function change({ familyId }: Subject, { cloud, put }: Scene, more: (family: Family) => Partial<Family>): void {
  const family = families.schema.parse(cloud.store.find(families.name, { filter: { _id: familyId } }).docs[0])
  put(families, { ...family, ...more(family) })
}

/** A share card of this person that nobody has used. */
function card(by: Subject, scene: Scene): string {
  const id = nextUlid()
  const expiresAt = new Date(scene.now.getTime() + 60_000)
  change(by, scene, ({ invites }) => ({ invites: [...invites, { id, role: 'relative', relation: '', by: by.personId, expiresAt, usedBy: null, revokedAt: null }] }))
  return id
}

/** Another family altogether invites: who holds the card need not know anybody there. */
function cardOfStrangers(scene: Scene): { token: string } {
  const stranger = newSubject(scene.me.place)
  scene.put(families, familyDoc(scene.now, stranger))
  return { token: inviteToken(card(stranger, scene)) }
}

/** A grandparent in the family of this person. */
function relative(of: Subject, scene: Scene): string {
  const { personId, name } = newSubject(of.place)
  change(of, scene, ({ members }) => ({ members: [...members, { personId, name, role: 'relative', relation: '外婆', joinedAt: scene.now, apartSince: null }] }))
  return personId
}

const childFields = { name: '示例小宝', sex: 'boy', birthOn: '2025-07-01' } as const
const outOfReach = { refusedAs: ['NOT_FOUND'] } as const

export const familySpecimens: SpecimensOf<'account.family'> = {
  'account.family.mine': { plain: () => ({}) },
  // Who lives in a family already is given that one.
  'account.family.start': { plain: () => ({ id: nextUlid() }), writes: false },
  'account.family.invite': { about: ({ familyId }) => ({ id: nextUlid(), familyId, role: 'relative' }), ...outOfReach },
  'account.family.invitation': { plain: cardOfStrangers },
  'account.family.accept': { plain: cardOfStrangers },
  'account.family.revokeInvite': { about: (of, scene) => ({ familyId: of.familyId, inviteId: card(of, scene) }), ...outOfReach },
  'account.family.addChild': { about: ({ familyId }) => ({ id: nextUlid(), familyId, ...childFields, agree: newestVersion('under14') }), ...outOfReach },
  'account.family.editChild': { about: ({ familyId, childId }) => ({ familyId, childId, ...childFields }), ...outOfReach },
  'account.family.removeChild': { about: ({ familyId, childId }) => ({ familyId, childId }), ...outOfReach },
  'account.family.changeRole': { about: (of, scene) => ({ familyId: of.familyId, personId: relative(of, scene), role: 'helper' }), ...outOfReach },
  'account.family.removeMember': { about: (of, scene) => ({ familyId: of.familyId, personId: relative(of, scene) }), ...outOfReach },
  'account.family.leave': { about: ({ familyId }) => ({ familyId, keepChildren: true }), refusedAs: ['nothing done'] },
}
