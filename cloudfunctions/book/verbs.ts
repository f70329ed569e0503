/** What other domains may ask of this one on the server. */
export { forgetBookings } from './forget-bookings'
