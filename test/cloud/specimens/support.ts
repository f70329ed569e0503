import { readFileSync } from 'node:fs'
import path from 'node:path'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { supportPapers } from '../../../cloudfunctions/support/papers/collections'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import type { CaseState } from '../../../src/domain/support/case/case-steps'
import { threeCombination } from '../../../src/domain/support/shipped/three-combination'
import { specialSupport } from '../../../src/domain/support/shipped/special-support'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { card, caseDoc, draftDoc } from '../support/case-doc'

function filed({ personId, place }: Subject, { put, now }: Scene, state: CaseState): string {
  const doc = caseDoc({ applicant: personId, orgPath: place.path, now, state, needs: [{ kind: 'other', says: '请说明住院的日子' }] })
  put(supportCases, doc)
  return doc._id
}

/** What should have been answered an hour ago. */
function late({ personId, place }: Subject, { put, now }: Scene): string {
  const doc = caseDoc({ applicant: personId, orgPath: place.path, now, dueAt: new Date(now.getTime() - 3_600_000) })
  put(supportCases, doc)
  return doc._id
}

function drafted({ personId, place }: Subject, { put, now }: Scene): string {
  const doc = draftDoc({ applicant: personId, orgPath: place.path, now, slot: `draft:${nextUlid()}` })
  put(supportCases, doc)
  return doc._id
}

function given({ personId }: Subject, { put, now }: Scene): string {
  const _id = nextUlid()
  put(supportPapers, { _id, owner: personId, kind: 'identity', pages: [], givenAt: now, dropAt: null })
  return _id
}

/** Of somebody of the same village. */
function announced({ put, now, others: { ownPlace } }: Scene): string {
  if (!ownPlace) throw new Error('nobody lives there')
  const doc = caseDoc({ applicant: ownPlace.personId, orgPath: ownPlace.place.path, now, restricted: false, state: 'notice', at: 2, waitsAt: null, dueAt: null, raiseAt: null, noticeUntil: new Date(now.getTime() + 86_400_000), announcedAt: ownPlace.place.path })
  put(supportCases, doc)
  return doc.receipt
}

/** A household whose project was helped. */
function helped({ personId, place }: Subject, { put, now }: Scene): string {
  const doc = caseDoc({ applicant: personId, orgPath: place.path, now, state: 'paid', programme: threeCombination.id, title: threeCombination.title, terms: threeCombination, restricted: false })
  put(supportCases, doc)
  return doc._id
}

/** What is paid month by month. */
function paidMonthly({ personId, place }: Subject, { put, now }: Scene): string {
  const doc = caseDoc({ applicant: personId, orgPath: place.path, now, state: 'approved', programme: specialSupport.id, title: specialSupport.title, terms: specialSupport, amount: { cents: 590_00, per: 'month', working: [] } })
  put(supportCases, doc)
  return doc._id
}

const outOfReach = { refusedAs: ['NOT_FOUND'] } as const
const tap = () => ({ act: nextUlid() })
const pixel = readFileSync(path.resolve(__dirname, '../../fixtures/pictures/upright.jpg')).toString('base64')
const signature = '10,10 60,40 120,20'

export const supportSpecimens: SpecimensOf<'support.cases'> & SpecimensOf<'support.notice'> & SpecimensOf<'support.papers'> & SpecimensOf<'support.follow'> = {
  'support.notice.list': { plain: () => ({ placeIds: ['n1', 'n2', 'n3'] }) },
  'support.notice.object': { plain: (scene) => ({ receipt: announced(scene), ...tap(), says: '他家去年已经领过一次了' }) },
  'support.papers.keepPage': { plain: () => ({ paper: nextUlid(), kind: 'identity', page: nextUlid(), base64: pixel }) },
  'support.papers.mine': { plain: () => ({}) },
  'support.papers.withdraw': { about: (of, scene) => ({ paper: given(of, scene) }), ...outOfReach },
  'support.papers.link': { about: (of, scene) => ({ paper: given(of, scene) }), ...outOfReach },
  'support.follow.tell': { about: (of, scene) => ({ id: helped(of, scene), ...tap(), goes: 'going' as const, needs: [], says: '鸡苗长得好' }), ...outOfReach },
  'support.follow.visit': {
    about: (of, scene) => ({ id: helped(of, scene), ...tap(), on: '2026-01-05', goes: 'hard' as const, needs: ['markets' as const], says: '鸡养大了，销路还没有着落' }),
    refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: { self: 'refused', ownFamily: 'refused' },
  },
  'support.cases.begin': { plain: () => ({ id: nextUlid(), programme: 'three-combination', agree: { specialIdentity: newestVersion('specialIdentity'), health: newestVersion('health') } }) },
  'support.cases.draft': { about: (of, scene) => ({ id: drafted(of, scene) }), ...outOfReach },
  'support.cases.save': { about: (of, scene) => ({ id: drafted(of, scene), ...tap(), rev: 0, facts: { isConfirmed: true } }), ...outOfReach },
  'support.cases.submit': { about: (of, scene) => ({ id: drafted(of, scene), ...tap(), rev: 0, signature }), ...outOfReach },
  'support.cases.mine': { plain: () => ({ done: false }) },
  'support.cases.one': { about: (of, scene) => ({ id: filed(of, scene, 'review') }), ...outOfReach },
  'support.cases.confirm': { about: (of, scene) => ({ id: filed(of, scene, 'toConfirm'), ...tap(), signature }), ...outOfReach },
  'support.cases.decline': { about: (of, scene) => ({ id: filed(of, scene, 'toConfirm'), ...tap() }), ...outOfReach },
  'support.cases.withdraw': { about: (of, scene) => ({ id: filed(of, scene, 'review'), ...tap() }), ...outOfReach },
  'support.cases.resubmit': { about: (of, scene) => ({ id: filed(of, scene, 'returned'), ...tap(), says: '十一月二日到七日' }), ...outOfReach },
  'support.cases.changeCard': { about: (of, scene) => ({ id: paidMonthly(of, scene), ...tap(), account: card }), ...outOfReach },
  'support.cases.form': { about: (of, scene) => ({ id: filed(of, scene, 'review') }), ...outOfReach },
  'support.cases.nudge': { about: (of, scene) => ({ id: late(of, scene) }), ...outOfReach },
  'support.cases.repair': { about: (of, scene) => ({ id: filed(of, scene, 'payFailed'), ...tap(), account: card }), ...outOfReach },
}
