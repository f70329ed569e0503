import { VenueDesk } from '../venue-desk'

/** The week of a venue; what is chosen stands beside it on a PC. */
export default function Week() {
  return <VenueDesk />
}
