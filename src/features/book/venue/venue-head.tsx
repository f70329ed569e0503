import { View } from '@tarojs/components'
import { useLook } from '@/client/use-look'
import type { VenueView } from '@/domain/book/venues/venue-contract'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Illustration } from '@/ui/illustration/illustration'
import { KeptWords } from '@/ui/kept-words/kept-words'
import { Tag } from '@/ui/tag/tag'
import { kindWords } from '../parts/kind-words'
import { KeptTimes } from '../parts/kept-times'
import { openWords } from '../parts/open-words'

/** The place's name, and whether its door is open now. */
export function VenueHead({ venue, now }: { venue: VenueView; now: Date }) {
  const { large } = useLook()
  const { isOpen, words } = openWords(venue, now)
  return (
    <Card>
      <View className='venue-head'>
        {!large && <Illustration name={kindWords[venue.kind].picture} width={64} height={64} round />}
        <View className='venue-head-body'>
          <View className='venue-head-name' {...accessible({ role: 'heading', level: 2 })}>
            <KeptWords text={venue.name} />
          </View>
          <View className='venue-head-text'>{venue.place.names.join(' · ')}</View>
        </View>
      </View>
      <View className='venue-head-open'>
        <Icon name='clock' size={20} />
        <View className='venue-head-words'>
          <KeptTimes text={words} />
        </View>
      </View>
      {(isOpen || venue.example) && (
        <View className='venue-head-tags'>
          {isOpen && (
            <Tag tone='ok' icon='check-circle'>
              现在开着
            </Tag>
          )}
          {venue.example && <Tag>示例</Tag>}
        </View>
      )}
    </Card>
  )
}
