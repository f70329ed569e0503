import { Map as StreetMap, View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import type { VenueCard } from '@/domain/book/venues/venue-contract'
import type { Location } from '@/domain/org/place-shape'
import './venue-map.scss'

export interface VenueMapProps {
  /** Those that have a spot, in the list's order. */
  venues: ReadonlyArray<VenueCard & { spot: Location }>
  here: Location | undefined
}

/** WeChat's own map. The list below says the same for who does not see it. */
export function VenueMap({ venues, here }: VenueMapProps) {
  const [first] = venues
  const middle = here ?? first?.spot
  if (!middle) return null
  const openOf = (id: unknown) => {
    const venue = venues[Number(id)]
    if (venue) open(routes.venue(venue.id))
  }
  return (
    <View className='venue-map'>
      <StreetMap
        className='venue-map-streets'
        longitude={middle.lng}
        latitude={middle.lat}
        scale={13}
        showLocation={here !== undefined}
        includePoints={[...venues.map(({ spot }) => spot), ...(here ? [here] : [])].map(({ lng, lat }) => ({ longitude: lng, latitude: lat }))}
        markers={venues.map(({ name, spot }, id) => ({
          id,
          longitude: spot.lng,
          latitude: spot.lat,
          title: name,
          iconPath: '',
          width: 28,
          height: 36,
          callout: { content: `${id + 1} ${name}`, display: 'ALWAYS' as const, color: '#1F2933', fontSize: 14, borderRadius: 8, borderWidth: 1, borderColor: '#E4E7EB', bgColor: '#FFFFFF', padding: 6, textAlign: 'center' as const, anchorX: 0, anchorY: 0 },
        }))}
        onMarkerTap={({ detail }) => openOf(detail.markerId)}
        onCalloutTap={({ detail }) => openOf(detail.markerId)}
        onError={() => undefined}
      />
    </View>
  )
}
