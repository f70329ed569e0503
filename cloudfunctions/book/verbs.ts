/** What other domains may ask of this one on the server. */
export { bookingsFollowGuardians, bookingsLeaveHelper } from './bookings-follow'
export { forgetBookings, forgetChildBookings } from './forget-bookings'
export { waitingReferrals } from './referrals/waiting'
export { takeBackReferrals } from './referrals/take-back-all'
