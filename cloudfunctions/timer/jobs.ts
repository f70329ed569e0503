/** What runs by the clock. The table is also what the deployment makes triggers of. */
import type { Job } from './job'
import { applyRetention } from './apply-retention'

export const jobs: readonly Job[] = [applyRetention]
