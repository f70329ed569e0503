import type { Vetting } from '../../../src/domain/account/volunteer-words'
import { volunteers } from '../../../cloudfunctions/account/volunteer/collections'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { line } from '../matrix/tree'

const offer = { skills: ['companion' as const], times: ['weekend' as const] }

/** This person as a volunteer of their place. */
function volunteer(of: Subject, { now, put }: Scene, vetting: Vetting): { personId: string } {
  const { id: placeId, name, path } = of.place
  put(volunteers, { _id: of.personId, orgPath: path, place: { placeId, names: [name] }, ...offer, trainings: [], vetting, appliedAt: now, rev: 0, timeline: [] })
  return { personId: of.personId }
}

const everybodys = (scene: Scene, vetting: Vetting) => [scene.me, ...Object.values(scene.others)].forEach((of) => of && volunteer(of, scene, vetting))
const act = (scene: Scene, vetting: Vetting) => (volunteer(scene.me, scene, vetting), { id: nextUlid() })
const village = line.find(({ kind }) => kind === 'village')?.id ?? ''

export const volunteerSpecimens: SpecimensOf<'account.volunteer'> = {
  'account.volunteer.mine': { plain: (scene) => (everybodys(scene, 'approved'), {}) },
  'account.volunteer.join': { plain: () => ({ id: nextUlid(), placeId: village, ...offer }) },
  'account.volunteer.edit': { plain: (scene) => (volunteer(scene.me, scene, 'approved'), { skills: ['phone'], times: ['weekend'] }) },
  'account.volunteer.pause': { plain: (scene) => act(scene, 'approved') },
  'account.volunteer.resume': { plain: (scene) => act(scene, 'paused') },
  'account.volunteer.leave': { plain: (scene) => act(scene, 'approved') },
  'account.volunteer.list': { plain: (scene) => (everybodys(scene, 'applied'), { state: 'applied' }) },
  'account.volunteer.recordTraining': { about: (of, scene) => ({ id: nextUlid(), ...volunteer(of, scene, 'applied'), on: '2026-01-01', title: '示例培训' }), refusedAs: ['NOT_FOUND'] },
  // 四眼: neither oneself nor a relative.
  'account.volunteer.vet': {
    about: (of, scene) => ({ id: nextUlid(), ...volunteer(of, scene, 'trained'), version: 0, approve: true }),
    refusedAs: ['NOT_FOUND', 'FOUR_EYES'],
    but: { self: 'refused', ownFamily: 'refused' },
  },
}
