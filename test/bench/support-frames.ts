/** An application from the family to the desk that spends money, ready to be measured call by call. */
import type * as z from 'zod'
import { chinaClock } from '../../src/domain/china-time'
import { newestVersion } from '../../src/domain/account/consent-texts'
import type { reviewContract } from '../../src/domain/support/review/review-contract'
import { budgetKey } from '../../src/domain/support/money/budget-key'
import { levelPath } from '../../src/domain/support/case/review-desk'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { answeredFrame } from '../fixtures/measured-frame'
import type { CostFrame } from './cost-frames'

const programme = 'loan-interest'
const facts = { household: 'oneChild', isForBusiness: true, timesBefore: 0, principal: 30_000_00, ratePercent: 4, months: 6 }
const account = { number: '6217000010000000003', holder: '示例户名', bank: '示例银行' }
const signature = '10,10 60,40 120,20'
const single = { multi: false, merge: true, upsert: false } as const

/** The most round trips that each may take, by the name of its frame. */
export const supportLimits: Readonly<Record<string, number>> = { 'support.cases.submit': 4, 'support.cases.one': 2, 'support.review.queue': 2, 'support.review.approve, spending money': 3, 'support.review.refuse': 3 }

let made = 0
const id = () => `01KBENCH00000000000${String((made += 1)).padStart(7, '0')}`

/** Two people's drafts, of which one is filed and lies before the county with money set aside: their ids and the frames that go on from there, in this order. */
export async function supportFrames(cloud: LocalCloud): Promise<CostFrame[]> {
  const asked = async <T>(as: string, type: 'query' | 'mutation', path: string, input: object): Promise<T> => (await answeredFrame(cloud, { as, from: 'weapp', calls: [{ path, type, input }] })).answers[0] as T
  const draft = async (as: string) => {
    const begun = await asked<{ id: string }>(as, 'mutation', 'support.cases.begin', { id: id(), programme })
    return asked<{ id: string; rev: number }>(as, 'mutation', 'support.cases.save', { id: begun.id, act: id(), rev: 0, facts, account, agree: { bank: newestVersion('bank') } })
  }
  const submit = ({ id: of, rev }: { id: string; rev: number }): CostFrame['calls'] => [{ path: 'support.cases.submit', type: 'mutation', input: { id: of, act: id(), rev, signature } }]

  /** At the county's desk with everything compared: what walks there in the tests of review. */
  const atCounty = async (as: string) => {
    const mine = await draft(as)
    await answeredFrame(cloud, { as, from: 'weapp', calls: submit(mine) })
    const [doc] = cloud.store.find('supportCases', { filter: { _id: mine.id } }).docs as unknown as Array<{ orgPath: string; terms: { rules: { id: string }[] }; filedAt: Date }>
    if (!doc) throw new Error(`The application of ${as} was not filed`)
    const county = levelPath(doc.orgPath, 'county')
    const checks = doc.terms.rules.map(({ id: rule }) => ({ rule, level: 'village', byName: '示例', says: '' }))
    cloud.store.modify('supportCases', { _id: mine.id }, { $set: { at: 2, waitsAt: county, checks } }, { ...single, now: new Date() })
    const year = chinaClock(doc.filedAt).date.slice(0, 4)
    const key = budgetKey(programme, county, year)
    if (cloud.store.count('supportBudgets', { _id: key }).total === 0) cloud.store.insert('supportBudgets', [{ _id: key, kind: 'money', programme, orgPath: county, year, total: 90_000_00, left: 90_000_00, inFlight: {}, spent: {}, settleAt: null, timeline: [] }])
    const opened = await asked<z.output<typeof reviewContract.open.output>>('tanjing', 'query', 'support.review.open', { id: mine.id, look: id(), reason: '核对贷款合同' })
    if (!opened.ok || opened.ticket === null) throw new Error(`The application of ${as} does not lie before the county`)
    return opened.ticket
  }
  const [own, granted, refused] = [await draft('yutong'), await atCounty('zhouming'), await atCounty('liuguilan')]
  return [
    { name: 'support.cases.submit', as: 'yutong', from: 'weapp', calls: submit(own) },
    { name: 'support.cases.one', as: 'yutong', from: 'weapp', calls: [{ path: 'support.cases.one', type: 'query', input: { id: own.id } }] },
    { name: 'support.review.queue', as: 'chenxiaolan', from: 'weapp', calls: [{ path: 'support.review.queue', type: 'query', input: {} }] },
    { name: 'support.review.approve, spending money', as: 'tanjing', from: 'weapp', calls: [{ path: 'support.review.approve', type: 'mutation', input: { ticket: granted, act: id() } }] },
    { name: 'support.review.refuse', as: 'tanjing', from: 'weapp', calls: [{ path: 'support.review.refuse', type: 'mutation', input: { ticket: refused, act: id(), rule: '贷款用于生产经营', says: '合同上写的是买房的贷款' } }] },
  ]
}
