import { addDays } from '../../../src/domain/grow/calendar-days'
import { chinaClock } from '../../../src/domain/china-time'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { programmeChanges } from '../../../cloudfunctions/support/programmes/collections'
import { trialOf } from '../../../src/domain/support/programme/trial'
import { loanInterest } from '../../../src/domain/support/shipped/loan-interest'
import { sampleFamilies } from '../../../src/domain/support/shipped/sample-families'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

const from = (now: Date) => addDays(chinaClock(now).date, 40)
const trialAt = (on: string) => trialOf(loanInterest, { ...loanInterest, parameters: loanInterest.parameters.map((one) => (one.name === 'mostPrincipal' ? { ...one, value: 60_000_00 } : one)) }, sampleFamilies['loan-interest'] ?? [], on)
const raised = (now: Date) => ({ kind: 'parameter' as const, programme: 'loan-interest', from: from(now), basis: '岳计协〔2026〕9 号', values: [{ name: 'mostPrincipal', value: 60_000_00 }] })

/** A change of this subject's place that waits, proposed by somebody. */
function waiting({ place }: Subject, { put, now }: Scene, proposedBy: string): string {
  const id = nextUlid()
  put(programmeChanges, {
    _id: id, slot: `loan-interest:${id}`, programme: 'loan-interest', title: '创业贷款贴息', orgPath: place.path, placeName: '示例区', kind: 'parameter', from: from(now), basis: '岳计协〔2026〕9 号',
    values: [{ name: 'mostPrincipal', label: '贷款最多按', unit: 'cents', was: 50_000_00, value: 60_000_00 }], version: null, trial: trialAt(from(now)), state: 'proposed',
    proposedBy, proposedByName: '示例区 某人', proposedAt: now, decidedBy: null, decidedByName: null, decidedAt: null, says: '', act: null, toWriteAt: null,
  })
  return id
}
const colleague = personIdOf('o-a-colleague')

export const supportProgrammeSpecimens: SpecimensOf<'support.programmes'> = {
  'support.programmes.list': { plain: () => ({}) },
  'support.programmes.programme': { plain: () => ({ id: 'special-support', placeIds: ['n1'] }) },
  'support.programmes.atPost': { plain: () => ({}) },
  'support.programmes.changes': { plain: () => ({}) },
  'support.programmes.nextVersion': { plain: () => ({ id: 'hospital-care' }) },
  'support.programmes.tryOut': { plain: ({ now }) => ({ change: raised(now) }) },
  'support.programmes.propose': { plain: ({ now }) => ({ id: nextUlid(), change: raised(now), seen: trialAt(from(now)).counts }) },
  'support.programmes.decide': { about: (of, scene) => ({ id: waiting(of, scene, colleague), act: nextUlid(), agrees: true, says: '' }), refusedAs: ['NOT_FOUND'] },
  'support.programmes.withdraw': { about: (of, scene) => ({ id: waiting(of, scene, scene.me.personId), act: nextUlid() }), refusedAs: ['NOT_FOUND'] },
}
