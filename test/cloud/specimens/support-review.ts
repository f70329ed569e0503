import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { caseObjections } from '../../../cloudfunctions/support/notice/collections'
import { supportPapers } from '../../../cloudfunctions/support/papers/collections'
import { signTicket } from '../../../cloudfunctions/support/review/ticket'
import { happyFamily } from '../../../src/domain/support/shipped/happy-family'
import { hospitalCare } from '../../../src/domain/support/shipped/hospital-care'
import { loanInterest } from '../../../src/domain/support/shipped/loan-interest'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { caseDoc } from '../support/case-doc'

const termsOf = { insurerContact: hospitalCare, lenderContact: loanInterest } as const

/** A case of this subject that waits for the caller's desk, of a family that is no special one, with every rule compared; of an insurer or a lender at their level. */
function waiting({ personId, place }: Subject, { put, now, role, post }: Scene) {
  const partner = role === 'insurerContact' || role === 'lenderContact' ? role : null
  const waitsAt = post && place.path.startsWith(post.orgPath) ? post.orgPath : place.path
  const terms = partner ? termsOf[partner] : hospitalCare
  const checks = terms.rules.map(({ id }) => ({ rule: id, level: 'village' as const, byName: '示例', says: '' }))
  const _id = nextUlid()
  const facts = role === 'lenderContact' ? { facts: sealFacts({ household: 'oneChild', isForBusiness: true, timesBefore: 0, principal: 30_000_00, ratePercent: 4, months: 6 }, _id) } : {}
  const doc = caseDoc({ _id, ...facts, applicant: personId, orgPath: place.path, now, restricted: false, partner, waitsAt, terms, programme: terms.id, checks, ...(partner && { at: 3 }) })
  put(supportCases, doc)
  return doc
}

function withPaper(of: Subject, scene: Scene) {
  const paper = nextUlid()
  scene.put(supportPapers, { _id: paper, owner: of.personId, kind: 'identity', pages: [], givenAt: scene.now, dropAt: null })
  const doc = waiting(of, scene)
  scene.put(supportCases, { ...doc, papers: [{ material: 'identity', paper }] })
  return { id: doc._id, paper }
}

/** As `open` would have signed it, for this caller's post: the decision does not look whose the case is or where it lies, for a ticket is given to nobody who may not. */
function ticketFor(of: Subject, scene: Scene): string {
  const doc = waiting(of, scene)
  const reaches = scene.post !== undefined && of.place.path.startsWith(scene.post.orgPath)
  return signTicket({
    post: reaches ? String(scene.post?._id) : nextUlid(), id: doc._id, rev: doc.rev, state: 'review', at: 0, returnedBy: [], isAnnounced: false, orgPath: of.place.path, programme: 'hospital-care',
    levels: [{ level: 'village', days: 3 }, { level: 'township', days: 3 }], notice: { kind: 'none', workingDays: 0 }, pays: 'hospitalDays', nextAt: of.place.path, amount: null, look: [], holds: [], needsVisit: false, paidThrough: '', criteriaLeft: [], checks: [],
  })
}

/** Something that a stranger has against an announced application of this subject, at the caller's desk; of a level that every role of the line may answer for. */
function objected(of: Subject, scene: Scene): string {
  const doc = waiting(of, scene)
  const id = nextUlid()
  const { now, put, post } = scene
  const answerAt = post && of.place.path.startsWith(post.orgPath) ? post.orgPath : of.place.path
  const until = new Date(now.getTime() + 86_400_000)
  put(supportCases, { ...doc, at: 0, state: 'notice', partner: null, waitsAt: null, noticeUntil: until, announcedAt: of.place.path, objections: [id], openObjections: [id], answerAt })
  put(caseObjections, {
    _id: id, act: nextUlid(), objector: `p${nextUlid()}`, caseId: doc._id, receipt: doc.receipt ?? '', title: '住院护理补贴', orgPath: of.place.path, says: { sealed: seal('他家去年已经领过一次了', id) }, at: now, until, state: 'open', settle: null,
    answer: null, answeredAt: null, answerAct: null, by: null, byName: null,
  })
  return id
}

// Nobody looks into their own application, nor their family's, as staff.
const notOwn = { self: 'refused', ownFamily: 'refused' } as const
const outOfReach = { refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: notOwn } as const
const tap = () => ({ act: nextUlid() })

export const supportReviewSpecimens: SpecimensOf<'support.review'> = {
  'support.review.queue': { plain: () => ({}) },
  'support.review.open': { about: (of, scene) => ({ id: waiting(of, scene)._id }), ...outOfReach },
  'support.review.paper': { about: (of, scene) => withPaper(of, scene), ...outOfReach },
  'support.review.approve': { about: (of, scene) => ({ ticket: ticketFor(of, scene), ...tap() }), refusedAs: ['NOT_ALLOWED'] },
  'support.review.sendBack': { about: (of, scene) => ({ ticket: ticketFor(of, scene), ...tap(), needs: [{ kind: 'other' as const, says: '请说明住院的日子' }] }), refusedAs: ['NOT_ALLOWED'] },
  'support.review.refuse': { about: (of, scene) => ({ ticket: ticketFor(of, scene), ...tap(), rule: '住院时在保', says: '住院的时候保险已经到期' }), refusedAs: ['NOT_ALLOWED'] },
  'support.review.batch': { about: (of, scene) => ({ cases: [{ id: waiting(of, scene)._id, act: nextUlid() }] }), refusedAs: ['nothing done'], but: notOwn },
  'support.review.visit': { about: (of, scene) => ({ id: waiting(of, scene)._id, ...tap(), on: '2026-01-05', says: '家里都好，见到本人' }), ...outOfReach },
  'support.review.correct': { about: (of, scene) => ({ id: waiting(of, scene)._id, ...tap(), facts: scene.role === 'lenderContact' ? { months: 5 } : { isCovered: true }, why: '名册上查到在保' }), ...outOfReach },
  'support.review.objections': { plain: () => ({}) },
  'support.review.dismiss': { about: (of, scene) => ({ id: objected(of, scene), ...tap(), says: '查过名册，没有重复领' }), ...outOfReach },
  'support.review.uphold': { about: (of, scene) => ({ id: objected(of, scene), ...tap(), says: '名册上有重复，要重新核对' }), ...outOfReach },
  'support.review.judge': {
    about(of, scene) {
      const doc = waiting(of, scene)
      scene.put(supportCases, { ...doc, programme: happyFamily.id, title: happyFamily.title, terms: happyFamily })
      return { id: doc._id, ...tap(), marks: [{ criterion: 'harmony', verdict: 'meets' as const, note: '' }] }
    },
    ...outOfReach,
  },
  'support.review.askAbove': { about: (of, scene) => ({ id: waiting(of, scene)._id, ...tap(), says: '这种情况算不算在保，请示上级' }), ...outOfReach },
}
