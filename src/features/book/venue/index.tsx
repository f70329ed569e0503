import { useRouter } from '@tarojs/taro'
import { useVenue } from '@/client/venue-queries'
import { replace, routes } from '@/client/routes'
import { venueKindNames } from '@/domain/book/venues/venue-kinds'
import { Read } from '@/pages/parts/read'
import { BookScreen } from '../parts/book-screen'
import { VenueDetails } from './venue-details'
import './venue.scss'

/** One place that helps: what is to be known before going there. */
export default function VenuePage() {
  const venue = useVenue(useRouter().params.id ?? '')
  return (
    <BookScreen title={venue.data ? venueKindNames[venue.data.kind] : '能帮忙的地方'} barred={venue.data !== undefined}>
      <Read
        of={venue}
        rows={4}
        missing={{ title: '这里没有找到', text: '可能已经搬走，或不办了。附近的别处还在。', action: '看附近能帮忙的地方', onAction: () => replace(routes.venues()) }}
      >
        {(one) => <VenueDetails venue={one} />}
      </Read>
    </BookScreen>
  )
}
