import { people } from '../../../cloudfunctions/account/collections'
import { filings, mandates } from '../../../cloudfunctions/account/mandate/collections'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import type { MandateState } from '../../../src/domain/account/mandate'
import { nextUlid } from '../fixtures'
import { newSubject, personDoc, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

/** A mandate for this person, held by somebody who is nobody's neighbour. */
const forPerson = (of: Subject, scene: Scene, state: MandateState) => mandate(of, newSubject(of.place), scene, state)
/** The other way round. */
const heldBy = (of: Subject, scene: Scene) => mandate(newSubject(of.place), of, scene, 'confirmed')

function mandate(person: Subject, helper: Subject, { now, put }: Scene, state: MandateState): string {
  const id = nextUlid()
  const who = { parties: [person.personId, helper.personId], personId: person.personId, personName: person.name, helperId: helper.personId, helperName: helper.name }
  put(mandates, { _id: id, ...who, helperPost: '', what: ['basics'], state, askedAt: now, timeline: [] })
  return id
}

/** What somebody filed for this person: it waits for their word. */
function filing(person: Subject, scene: Scene): string {
  const { now, put } = scene
  const id = nextUlid()
  const helper = newSubject(person.place)
  const mandateId = mandate(person, helper, scene, 'confirmed')
  const who = { parties: [person.personId, helper.personId], personId: person.personId, personName: person.name, helperId: helper.personId, helperName: helper.name }
  const content = { what: 'basics', large: true } as const
  put(filings, { _id: id, mandateId, ...who, content, lines: ['打开长辈版'], state: 'toConfirm', filedAt: now, answeredAt: null })
  return id
}

/** Somebody without WeChat whom staff entered where this person lives. */
function recorded(of: Subject, { now, put }: Scene): string {
  const personId = `p${nextUlid()}`
  put(people, personDoc({ ...of, personId }, now, { openid: null, recordedBy: nextUlid() }))
  return personId
}

const everybodys = (scene: Scene) => [scene.me, ...Object.values(scene.others)].forEach((of) => of && [forPerson(of, scene, 'asked'), filing(of, scene)])
const outOfReach = { refusedAs: ['NOT_FOUND'] } as const

export const mandateSpecimens: SpecimensOf<'account.mandate'> = {
  'account.mandate.mine': { plain: (scene) => (everybodys(scene), {}) },
  // One asks whom one sees in the own family, and nobody asks oneself.
  'account.mandate.ask': { about: ({ personId }) => ({ id: nextUlid(), personId, what: ['basics'] }), ...outOfReach, but: { self: 'refused', ownFamily: 'allowed' } },
  'account.mandate.askInPlace': { about: ({ personId }) => ({ id: nextUlid(), personId, what: ['basics'] }), ...outOfReach, but: { self: 'refused' } },
  // Whose place it is, is what counts: nobody is there yet. Nobody lives in the firm below.
  'account.mandate.recordPerson': { about: ({ place }) => ({ id: nextUlid(), name: '示例老人', placeId: place.id, told: newestVersion('recorded') }), refusedAs: ['NOT_FOUND', 'BAD_INPUT'], but: { below: 'refused' } },
  'account.mandate.dropRecorded': { about: (of, scene) => ({ personId: recorded(of, scene) }), ...outOfReach },
  'account.mandate.confirm': { about: (of, scene) => ({ id: forPerson(of, scene, 'asked') }), ...outOfReach },
  'account.mandate.refuse': { about: (of, scene) => ({ id: forPerson(of, scene, 'asked') }), ...outOfReach },
  'account.mandate.end': { about: (of, scene) => ({ id: forPerson(of, scene, 'confirmed') }), ...outOfReach },
  'account.mandate.fileOnBehalf': { about: (of, scene) => ({ id: nextUlid(), mandateId: heldBy(of, scene), content: { what: 'basics', large: true } }), ...outOfReach },
  'account.mandate.confirmFiling': { about: (of, scene) => ({ id: filing(of, scene) }), ...outOfReach },
  'account.mandate.refuseFiling': { about: (of, scene) => ({ id: filing(of, scene) }), ...outOfReach },
}
