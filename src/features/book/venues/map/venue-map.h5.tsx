import { View } from '@tarojs/components'
import { mapPoints } from '@/domain/book/venues/map-points'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'
import type { VenueMapProps } from './venue-map'
import './venue-map.scss'

const percent = (part: number) => `${(part * 100).toFixed(2)}%`
const at = ({ x, y }: { x: number; y: number }) => ({ left: percent(x), top: percent(y) })

/** A browser has no map of streets without a key: where places lie to each other, the north above. A picture; the numbers are the list's below, which is what is tapped. */
export function VenueMap({ venues, here }: VenueMapProps) {
  const points = mapPoints([...venues.map(({ spot }) => spot), ...(here ? [here] : [])])
  const mine = here && points[venues.length]
  if (venues.length === 0) return null
  return (
    <View className='venue-map venue-map--plain' {...accessible({ role: 'img', label: '这些地方的方位图，编号和下面的列表一样' })}>
      <View className='venue-map-north'>北 ↑</View>
      {mine && (
        <View className='venue-map-here' style={at(mine)}>
          <Icon name='person' size={20} />
        </View>
      )}
      {/* Where several lie together, the nearer one is seen. */}
      {points.slice(0, venues.length).map((point, index) => (
        <View key={venues[index]?.id} className='venue-map-number' style={{ ...at(point), zIndex: venues.length - index }}>
          {String(index + 1)}
        </View>
      ))}
    </View>
  )
}
