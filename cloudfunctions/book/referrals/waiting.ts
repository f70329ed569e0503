import type { Filter } from '../../kernel/db/filter'
import { referrals, type Referral } from './collections'

/** Referrals that wait for the contacts of a place, those first that are due first. */
export const waitingReferrals = (where: Filter<Referral>, limit: number) =>
  referrals.find({ where, order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'state', 'name', 'venueName', 'dueAt', 'waitsAt', 'raiseAt', 'raisedTo'] })
