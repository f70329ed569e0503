/** What other domains may ask of this one on the server. */
export { forgetBookings, forgetChildBookings } from './forget-bookings'
