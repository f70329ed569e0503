/** The cost table stays small, whatever names clients invent. */
import { CostLedger } from '../../../localcloud/costs/cost-ledger'
import { noCost } from '../../../localcloud/costs/request-cost'

test('names past the first 200 share one row', () => {
  const ledger = new CostLedger()
  for (let n = 0; n < 250; n++) ledger.add(`invented-${n}`, noCost())
  ledger.add('invented-0', noCost())
  const requests = new Map(ledger.all().map((row) => [row.name, row.requests]))
  expect(requests.size).toBe(201)
  expect([requests.get('invented-0'), requests.get('(other)')]).toEqual([2, 50])
})
