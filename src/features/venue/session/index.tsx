import { VenueDesk } from '../venue-desk'

/** One session by itself, as a phone opens it from the week; on a PC the week stands beside it. */
export default function Session() {
  return <VenueDesk />
}
