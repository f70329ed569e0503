import { people } from '../../../cloudfunctions/account/collections'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { nextUlid } from '../fixtures'
import { personDoc, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { card, stays } from '../support/case-doc'

/** Somebody without WeChat whom staff entered where this person lives. */
function recorded(of: Subject, { now, put }: Scene): string {
  const personId = `p${nextUlid()}`
  put(people, personDoc({ ...of, personId }, now, { openid: null, recordedBy: nextUlid() }))
  return personId
}

const facts = { isConfirmed: true, isCovered: true, stays, paidDays: { '2026': 0 } }
const agree = { specialIdentity: newestVersion('specialIdentity'), health: newestVersion('health'), bank: newestVersion('bank') }
const outOfReach = { refusedAs: ['NOT_FOUND'] } as const

export const supportDoorSpecimens: SpecimensOf<'support.door'> = {
  'support.door.open': { about: (of, scene) => ({ personId: recorded(of, scene), programme: 'hospital-care' }), ...outOfReach },
  'support.door.file': {
    about: (of, scene) => ({ id: nextUlid(), personId: recorded(of, scene), programme: 'hospital-care', facts, account: card, papers: [], agree, signature: '10,10 60,40 120,20', signedAt: scene.now.toISOString() }),
    ...outOfReach,
  },
}
