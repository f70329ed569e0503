import { people } from '../../../cloudfunctions/account/collections'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { voiceAppeals } from '../../../cloudfunctions/voice/appeals/collections'
import { hospitalCare } from '../../../src/domain/support/shipped/hospital-care'
import { appealIdOf } from '../../../src/domain/voice/appeal'
import { nextUlid } from '../fixtures'
import { personDoc, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { caseDoc } from '../support/case-doc'

/** An application of this subject that somebody else at the village refused a moment ago. */
function refused({ personId, place }: Subject, { put, now }: Scene) {
  const refusal = nextUlid()
  const doc = caseDoc({ applicant: personId, orgPath: place.path, now, restricted: false, state: 'refused', terms: hospitalCare, open: false, waitsAt: null, dueAt: null, raiseAt: null, refusal: { rule: '住院时在保', says: '保险已经到期' } })
  const by = `p${nextUlid()}`
  put(supportCases, { ...doc, timeline: [...doc.timeline, { act: refusal, what: 'refuse', at: now, state: 'refused', level: 'village', by, byName: '示例社区 某人', says: '保险已经到期' }] })
  return { doc, refusal }
}

/** The appeal against it, at the caller's desk where their post reaches so far. */
function appealed(of: Subject, scene: Scene): string {
  const { doc, refusal } = refused(of, scene)
  const id = appealIdOf(doc._id, refusal)
  const { now, put, post } = scene
  const waitsAt = post && of.place.path.startsWith(post.orgPath) ? post.orgPath : of.place.path
  put(voiceAppeals, {
    _id: id, act: nextUlid(), caseId: doc._id, refusal: { act: refusal, level: 'village', rule: '住院时在保', says: '保险已经到期', at: now }, applicant: of.personId, parties: [of.personId], by: of.personId, byName: null, title: doc.title,
    receipt: doc.receipt ?? '', name: '周老师', who: '周*', restricted: false, placeName: '示例社区', orgPath: of.place.path, about: [], says: { sealed: seal('保险那时还在的', id) }, at: now, state: 'open', waitsAt, dueAt: now, raiseAt: now,
    raisedTo: null, settle: null, answer: null, asks: null, holds: [], answeredAt: null, answerAct: null, answeredBy: null, answeredByName: null, instead: null,
  })
  return id
}

/** Of somebody without WeChat whom staff entered where this person lives. */
function ofRecorded(of: Subject, scene: Scene): string {
  const personId = `p${nextUlid()}`
  scene.put(people, personDoc({ ...of, personId }, scene.now, { openid: null, recordedBy: nextUlid() }))
  return refused({ ...of, personId }, scene).doc._id
}

const tap = () => ({ act: nextUlid() })
const words = { about: ['papers' as const], says: '住院的时候保险还没有到期' }
// Nobody looks into their own application, nor their family's, as staff.
const notOwn = { self: 'refused', ownFamily: 'refused' } as const
const outOfReach = { refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: notOwn } as const

export const voiceSpecimens: SpecimensOf<'voice'> = {
  'voice.appeals.ofCase': { about: (of, scene) => ({ caseId: refused(of, scene).doc._id }), refusedAs: ['NOT_FOUND'] },
  'voice.appeals.file': { about: (of, scene) => ({ caseId: refused(of, scene).doc._id, ...tap(), ...words }), refusedAs: ['NOT_FOUND'] },
  'voice.appeals.withdraw': { about: (of, scene) => ({ id: appealed(of, scene), ...tap() }), refusedAs: ['NOT_FOUND'] },
  'voice.appeals.fileAtTheDoor': { about: (of, scene) => ({ caseId: ofRecorded(of, scene), ...tap(), ...words }), refusedAs: ['NOT_FOUND'] },
  'voice.appeals.queue': { plain: () => ({}) },
  'voice.appeals.open': { about: (of, scene) => ({ id: appealed(of, scene) }), ...outOfReach },
  'voice.appeals.uphold': { about: (of, scene) => ({ id: appealed(of, scene), ...tap(), says: '查过保险记录，那天已经到期' }), ...outOfReach },
  'voice.appeals.reopen': { about: (of, scene) => ({ id: appealed(of, scene), ...tap(), says: '保险记录要再查一次', asks: '按住院那天查在保' }), ...outOfReach },
}
