import { BookScreen } from '../parts/book-screen'
import { OneBooking } from '../parts/one-booking'
import { VoiceForm } from './voice-form'

/** How it was, in words. */
export default function VoicePage() {
  return (
    <BookScreen title='说说这次怎么样' barred>
      <OneBooking why='说说这次怎么样'>{(booking, { voice }) => <VoiceForm booking={booking} voice={voice} />}</OneBooking>
    </BookScreen>
  )
}
