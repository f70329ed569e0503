import type * as z from 'zod'
import type { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { sealAccount } from '../../../cloudfunctions/support/cases/sealed-account'
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import { levelPath } from '@/domain/support/case/review-desk'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { nextUlid } from '../fixtures'

type Doc = z.input<typeof supportCases.schema>

/** Six days in a hospital of the second level, the whole of them paid. */
export const stays = [{ from: '2026-11-02', to: '2026-11-07', level: 2, isPublic: true }]
/** A number that passes Luhn's check; no bank has given it to anybody. */
export const card = { number: '6217000010000000003', holder: '周淑珍', bank: '示例银行' }

/** An application for 住院护理补贴 at its first level, as it would be after it was filed. Whoever calls says whose it is and where. */
export function caseDoc({ applicant, orgPath, now, ...more }: { applicant: string; orgPath: string; now: Date } & Partial<Doc>): Doc {
  const _id = more._id ?? nextUlid()
  return {
    _id, rev: 3, programme: 'hospital-care', title: '住院护理补贴', keyTask: 'familySupport', applicant, name: '周老师', who: '周*', restricted: true, filer: null, parties: [applicant], orgPath, draftPath: null,
    placeName: '示例社区', slot: `free:${_id}`, receipt: `HL2611-${_id.slice(-12)}`, idMark: null, terms: hospitalCare,
    facts: sealFacts({ isConfirmed: true, isCovered: true, stays, paidDays: { '2026': 0 } }, _id), account: sealAccount(card, _id), signature: null, papers: [],
    amount: { cents: 600_00, per: 'once', working: [{ says: '6 天 × 100 元', comes: '600 元' }] }, state: 'review', at: 0, returnedBy: [], isAnnounced: false, open: true, filedAt: now, changedAt: now,
    waitsAt: orgPath, dueAt: now, raiseAt: now, raisedTo: null, partner: null, level: (more.state ?? 'review') === 'review' ? ((more.terms ?? hospitalCare).levels[more.at ?? 0]?.level ?? null) : null, backAt: null, toLookAt: 2, checks: [], visit: null, notes: [], needs: [], refusal: null, untold: null, savedAs: null, payAt: ['approved', 'paying'].includes(more.state ?? '') && !more.batch ? levelPath(orgPath, 'county') : null, paidThrough: '', lastMonth: '', ending: null, period: null, payments: [], reviewedFor: '',
    timeline: [{ act: nextUlid(), what: 'submit', at: now, state: 'review', level: null, by: applicant, byName: '本人', says: '' }],
    ...more,
  }
}

/** The same while it is being filled in. */
export const draftDoc = ({ applicant, orgPath, now, ...more }: Parameters<typeof caseDoc>[0]): Doc => {
  const _id = more._id ?? nextUlid()
  return { ...caseDoc({ _id, applicant, orgPath, now, rev: 0, draftPath: orgPath, slot: `draft:${applicant}:hospital-care`, receipt: _id, terms: null, amount: null, state: 'draft', filedAt: null, waitsAt: null, dueAt: null, raiseAt: null, timeline: [], ...more }), orgPath: null }
}
