import { codeFor, codeHash } from '../../../cloudfunctions/org/staff/code'
import { nominations } from '../../../cloudfunctions/support/nominations/collections'
import { sealNomination } from '../../../cloudfunctions/support/nominations/sealed-nomination'
import { nextUlid } from '../fixtures'
import type { Scene } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

const words = '三代人住在一起，从没红过脸，邻居有事总搭把手'

/** Of somebody who has nothing to do with the caller: a code comes from hand to hand. */
function written(by: string, { now, put }: Scene): string {
  const _id = nextUlid()
  put(nominations, { _id, by, byName: '邻居', programme: 'happy-family', words: sealNomination(words, _id), codeHash: codeHash(codeFor(_id)), state: 'open', takenBy: null, caseId: null, at: now, expiresAt: new Date(now.getTime() + 86_400_000) })
  return _id
}
const byStranger = (scene: Scene) => written(`p${nextUlid()}`, scene)

export const supportNominationSpecimens: SpecimensOf<'support.nominations'> = {
  'support.nominations.make': { plain: () => ({ id: nextUlid(), programme: 'happy-family', words }) },
  'support.nominations.mine': { plain: (scene) => (written(scene.me.personId, scene), {}) },
  // Every look counts as a try.
  'support.nominations.look': { plain: (scene) => ({ code: codeFor(byStranger(scene)) }), writes: false, alwaysWrites: ['codeTries'] },
  'support.nominations.accept': { plain: (scene) => ({ nomination: byStranger(scene), id: nextUlid() }) },
}
