import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { annualReviews } from '../../../cloudfunctions/support/annual/collections'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import type { AnnualState } from '../../../src/domain/support/annual/annual-steps'
import { specialSupport } from '../../../src/domain/support/shipped/special-support'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { caseDoc } from '../support/case-doc'

const reason = specialSupport.exits[3] ?? ''

/** A review of what this subject is paid month by month. */
function reviewOf({ personId, place }: Subject, { put, now }: Scene, state: AnnualState): string {
  const doc = caseDoc({ applicant: personId, orgPath: place.path, now, state: 'approved', terms: specialSupport, programme: 'special-support', title: '特别扶助', amount: { cents: 590_00, per: 'month', working: [] }, facts: null, restricted: false, waitsAt: null, dueAt: null, raiseAt: null })
  put(supportCases, doc)
  const id = `${doc._id}:2026`
  put(annualReviews, {
    _id: id, rev: 0, caseId: doc._id, year: '2026', programme: 'special-support', title: '特别扶助', applicant: personId, parties: [personId], name: '周老师', who: '周*', restricted: false, orgPath: place.path, placeName: place.name,
    state, dueAt: now, answeredAt: null, says: null, proposal: state === 'exit' ? { reason, lastMonth: now.toISOString().slice(0, 7), says: '迁走了', by: personIdOf('o-a-colleague'), byName: '示例区 某人', on: now.toISOString().slice(0, 10) } : null, untold: null, timeline: [],
  })
  return id
}

const tap = () => ({ act: nextUlid() })
// Nobody decides on their own or a relative's.
const notOwn = { self: 'refused', ownFamily: 'refused' } as const
const outOfReach = { refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: notOwn } as const

export const supportAnnualSpecimens: SpecimensOf<'support.annual'> = {
  'support.annual.one': { about: (of, scene) => ({ id: reviewOf(of, scene, 'asked') }), refusedAs: ['NOT_FOUND'] },
  'support.annual.answer': { about: (of, scene) => ({ id: reviewOf(of, scene, 'asked'), ...tap(), kind: 'same' }), refusedAs: ['NOT_FOUND'] },
  'support.annual.list': { plain: () => ({ view: 'together' }) },
  'support.annual.counts': { plain: () => ({}) },
  'support.annual.open': { about: (of, scene) => ({ id: reviewOf(of, scene, 'visit'), look: nextUlid() }), ...outOfReach },
  'support.annual.agree': { about: (of, scene) => ({ reviews: [{ id: reviewOf(of, scene, 'answered'), ...tap() }] }), refusedAs: ['nothing done'], but: notOwn },
  'support.annual.goThere': { about: (of, scene) => ({ id: reviewOf(of, scene, 'answered'), ...tap() }), ...outOfReach },
  'support.annual.visited': { about: (of, scene) => ({ id: reviewOf(of, scene, 'visit'), ...tap(), on: '2026-01-05', says: '见到本人', found: 'same' }), ...outOfReach },
  'support.annual.propose': { about: (of, scene) => ({ id: reviewOf(of, scene, 'changed'), ...tap(), reason, lastMonth: scene.now.toISOString().slice(0, 7), says: '迁到外省' }), ...outOfReach },
  'support.annual.decide': { about: (of, scene) => ({ id: reviewOf(of, scene, 'exit'), ...tap(), agrees: true, says: '核对过' }), ...outOfReach },
}
