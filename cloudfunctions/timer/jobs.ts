/** What runs by the clock. The table is also what the deployment makes triggers of. */
import { deliverMessages } from '../account/inbox/deliver/deliver-messages'
import { buildSearch } from './build-search'
import { applyRetention } from './apply-retention'
import { continuePlaces } from './continue-places'
import { dropPhotos } from './drop-photos'
import { eraseAccounts } from './erase-accounts'
import { finishHandOvers } from './finish-hand-overs'
import { followCases } from './follow-cases'
import { followAppeals } from './follow-appeals'
import { followPlans } from './follow-plans'
import { followReviews } from './follow-reviews'
import { forgetChildren } from './forget-children'
import { forgetHeldBack } from './forget-held-back'
import { openSessions } from './open-sessions'
import { raiseMissedApplications } from './raise-missed-applications'
import { raiseMissedAssists } from './raise-missed-assists'
import { raiseMissedCalls } from './raise-missed-calls'
import { raiseMissedReferrals } from './raise-missed-referrals'
import { releasePieces } from './release-pieces'
import { remindGrow } from './remind-grow'
import { remindReviews } from './remind-reviews'
import { settleBookings } from './settle-bookings'
import { voidPendingFilings } from './void-filings'
import { withdrawExpired } from './withdraw-expired'
import type { Job } from './job'

export const jobs: readonly Job[] = [
  applyRetention, continuePlaces, eraseAccounts, forgetHeldBack, forgetChildren, dropPhotos, remindGrow, finishHandOvers, raiseMissedCalls, raiseMissedAssists, raiseMissedApplications, raiseMissedReferrals, deliverMessages,
  voidPendingFilings, buildSearch, releasePieces, remindReviews, withdrawExpired, settleBookings, openSessions, followPlans, followCases, followReviews, followAppeals,
]
