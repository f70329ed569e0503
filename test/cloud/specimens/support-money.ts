import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { paymentBatches } from '../../../cloudfunctions/support/money/collections'
import type { BatchState } from '../../../src/domain/support/money/payment-batch'
import { hospitalCare } from '../../../src/domain/support/shipped/hospital-care'
import { loanInterest } from '../../../src/domain/support/shipped/loan-interest'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { line, levelOf } from '../matrix/tree'
import { caseDoc } from '../support/case-doc'

/** Granted, and not paid yet; by the association, or by the insurer. */
function granted({ personId, place }: Subject, { put, now }: Scene, { terms = loanInterest, batch = null }: { terms?: typeof loanInterest; batch?: string | null } = {}) {
  const doc = caseDoc({ applicant: personId, orgPath: place.path, now, state: batch === null ? 'approved' : 'paying', terms, programme: terms.id, title: terms.title, waitsAt: null, dueAt: null, raiseAt: null, at: terms.levels.length - 1, batch })
  put(supportCases, doc)
  return doc
}

/** A payment that a colleague put together, with this subject's application in it. */
function batchOf(of: Subject, scene: Scene, state: BatchState): { id: string; receipt: string } {
  const id = nextUlid()
  const { _id: caseId, receipt, who } = granted(of, scene, { batch: id })
  scene.put(paymentBatches, {
    _id: id, rev: 0, orgPath: of.place.path, placeName: '示例区', programme: 'loan-interest', title: '创业贷款贴息', state, lines: [{ caseId, receipt, who, cents: 600_00, state: 'paying', why: null }],
    makerPersonId: personIdOf('o-a-colleague'), makerName: '示例区 某人', releaserPersonId: null, madeAt: scene.now, timeline: [],
  })
  return { id, receipt }
}

// Nobody moves money to themselves or their family.
const notOwn = { self: 'refused', ownFamily: 'refused' } as const
const outOfReach = { refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: notOwn } as const
const county = line[levelOf('countyOfficer')]!

export const supportMoneySpecimens: SpecimensOf<'support.money'> = {
  'support.money.budgets': { plain: () => ({ year: '2026' }) },
  'support.money.setBudget': { plain: () => ({ act: nextUlid(), programme: 'loan-interest', countyId: county.id, year: '2026', total: 900_000_00, document: '岳计协〔2026〕3 号' }) },
  'support.money.payable': { plain: () => ({}) },
  'support.money.batches': { plain: () => ({}) },
  'support.money.batch': { about: (of, scene) => ({ id: batchOf(of, scene, 'made').id }), refusedAs: ['NOT_FOUND'] },
  'support.money.make': { about: (of, scene) => ({ id: nextUlid(), programme: 'loan-interest', cases: [granted(of, scene)._id] }), refusedAs: ['nothing done'], but: notOwn },
  'support.money.release': { about: (of, scene) => ({ id: batchOf(of, scene, 'made').id, act: nextUlid() }), ...outOfReach },
  'support.money.dissolve': { about: (of, scene) => ({ id: batchOf(of, scene, 'made').id, act: nextUlid(), says: '选错了人' }), refusedAs: ['NOT_FOUND'] },
  'support.money.file': { about: (of, scene) => ({ id: batchOf(of, scene, 'released').id, act: nextUlid(), reason: '本月付款用' }), ...outOfReach },
  'support.money.results': { about: (of, scene) => { const { id, receipt } = batchOf(of, scene, 'released'); return { id, act: nextUlid(), answers: [{ receipt, ok: true }] } }, ...outOfReach },
  'support.money.partnerPayable': { plain: () => ({}) },
  'support.money.partnerPaid': { about: (of, scene) => ({ id: granted(of, scene, { terms: hospitalCare })._id, act: nextUlid(), on: '2026-01-05' }), ...outOfReach },
}
