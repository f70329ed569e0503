/** What other domains may ask of this one on the server. */
export { bookingsFollowGuardians, bookingsLeaveHelper } from './bookings-follow'
export { forgetBookings, forgetChildBookings } from './forget-bookings'
