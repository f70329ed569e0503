import { openSessions as open } from '../book/plans/open-sessions'
import type { Job } from './job'

/** Sessions of the venues' weekly plans, as their days come into sight. */
export const openSessions: Job = { name: 'openSessions', schedule: '30 5 * * * * *', run: open }
