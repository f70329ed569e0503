import type { CostLedger } from './costs/cost-ledger'
import type { Services } from './gateway/action'
import type { RequestLogs } from './functions/request-logs'
import type { Timers } from './functions/timers'

/** Everything that a running cloud is made of, for its pages. */
export interface LocalCloudParts extends Services {
  costs: CostLedger
  logs: RequestLogs
  timers: Timers
}
