import { specialSupport } from '../../src/domain/support/shipped/special-support'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { caseDoc } from '../cloud/support/case-doc'
import { keys } from '../fixtures/temporary-cloud'
import type { ScreenToSee } from './screens'

const batchId = '01KASEEDPAYMENT0000000B001'
const caseIds = ['01KASEEDPAYMENT0000000C001', '01KASEEDPAYMENT0000000C002', '01KASEEDPAYMENT0000000C003']
const now = new Date('2026-11-20T02:00:00Z')

/** Three applications that were granted in the county, two of them in a payment that a colleague put together. */
function planted(cloud: LocalCloud): void {
  if (cloud.store.find('paymentBatches', { filter: { _id: batchId } }).docs.length > 0) return
  Object.assign(process.env, keys)
  const county = (cloud.store.find('places', { filter: { _id: 'n103' } }).docs[0] as { orgPath?: string }).orgPath ?? ''
  const home = String((cloud.store.find('people', { filter: { openid: 'sample-openid-liuguilan' } }).docs[0] as { orgPath?: string } | undefined)?.orgPath ?? county)
  const receipts = caseIds.map((_, i) => `TF2611-00000${i + 1}`)
  cloud.store.insert('supportCases', caseIds.map((_id, i) => caseDoc({
    _id, applicant: `p0000000000000000000000${i}`, parties: [`p0000000000000000000000${i}`], orgPath: home, now, receipt: receipts[i], slot: `free:${_id}`, state: i === 0 ? 'approved' : 'paying', batch: i === 0 ? null : batchId,
    programme: 'special-support', title: '特别扶助', terms: specialSupport, amount: { cents: 590_00, per: 'month', working: [] }, at: 2, waitsAt: null, dueAt: null, raiseAt: null,
  })))
  cloud.store.insert('paymentBatches', [{
    _id: batchId, rev: 1, orgPath: county, placeName: '岳麓区', programme: 'special-support', title: '特别扶助', state: 'released', makerPersonId: 'p00000000000000000000009', makerName: '岳麓区 王敏', releaserPersonId: 'p00000000000000000000009', madeAt: now,
    lines: [1, 2].map((i) => ({ caseId: caseIds[i], receipt: receipts[i], who: '周*', cents: 600_00, state: i === 1 ? 'failed' : 'paying', why: i === 1 ? 'wrongHolder' : null })),
    timeline: [{ act: batchId, at: now, byName: '岳麓区 王敏', says: '做了这一批：2 件，1,200 元' }],
  }])
}

const at = (page: string) => (cloud: LocalCloud) => {
  planted(cloud)
  return `features/payments/${page}`
}

/** The desk's pages of money. */
export const paymentScreens: readonly ScreenToSee[] = [
  { name: 'desk payments', route: at('batches/index'), words: () => '做好的批次', as: 'tanjing' },
  { name: 'desk payment to make', route: at('batches/index?open=pay-special-support'), words: () => '这次付哪些', as: 'tanjing' },
  { name: 'desk payment', route: at(`batches/index?open=${batchId}`), words: () => '记银行的结果', as: 'tanjing' },
  { name: 'desk budgets', route: at('budgets/index'), words: () => '批多少都不拦', as: 'tanjing' },
  { name: 'desk of an insurer', route: at('partner/index'), words: () => '都记好了', as: 'hejun' },
  { name: 'desk of an insurer, in another post', route: at('partner/index'), words: () => '这个岗位不用这一页', as: 'tanjing' },
]
