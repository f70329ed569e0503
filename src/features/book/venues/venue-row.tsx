import { View } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import { open, routes } from '@/client/routes'
import type { SessionCard } from '@/domain/book/session/session-card'
import type { VenueCard } from '@/domain/book/venues/venue-contract'
import { saidWhen } from '@/domain/book/session/said-session'
import { saidMetres } from '@/domain/said-metres'
import { accessible } from '@/ui/accessible'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Illustration } from '@/ui/illustration/illustration'
import { KeptWords } from '@/ui/kept-words/kept-words'
import { Tag } from '@/ui/tag/tag'
import { kindWords } from '../parts/kind-words'
import { KeptTimes } from '../parts/kept-times'
import { enterWords, openWords } from '../parts/open-words'

interface VenueRowProps {
  venue: VenueCard
  /** Its number on the map above. */
  number?: number | undefined
  /** From where the phone is. */
  metres: number | undefined
  /** The next session there that has a seat, as far as this phone knows. */
  free: SessionCard | undefined
  now: Date
  large: boolean
}

/** A place in a list: where it is, whether it is open, how one gets in; a tap opens it, the phone beside it calls. */
export function VenueRow({ venue, number, metres, free, now, large }: VenueRowProps) {
  const { id, name, kind, phone, place, example } = venue
  const { isOpen, words } = openWords(venue, now)
  const enter = enterWords(venue)
  const where = metres === undefined ? place.names.slice(-2).join(' · ') : `离您 ${saidMetres(metres)}`
  return (
    <Card className='venue'>
      <View className='venue-main' hoverClass='x-press' {...accessible({ role: 'button', onTap: () => open(routes.venue(id)) })}>
        {!large && <Illustration name={kindWords[kind].picture} width={56} height={56} round />}
        <View className='venue-body'>
          <View className='venue-name'>
            <KeptWords text={number === undefined ? name : `${number}. ${name}`} />
          </View>
          <View className='venue-line'>
            <Icon name='pin' size={16} />
            <View className='venue-words'>{where}</View>
          </View>
          <View className='venue-line'>
            <Icon name='clock' size={16} />
            <View className='venue-words'>
              <KeptTimes text={words} />
            </View>
          </View>
          {free && (
            <View className='venue-line'>
              <Icon name='calendar-check' size={16} />
              <View className='venue-words'>
                <KeptTimes text={`最近可约：${saidWhen(new Date(free.startsAt), now)}`} />
              </View>
            </View>
          )}
          {enter !== '' && (
            <View className='venue-line'>
              <Icon name='walk' size={16} />
              <View className='venue-words'>{enter}</View>
            </View>
          )}
        </View>
      </View>
      <View className='venue-foot'>
        <View className='venue-tags'>
          {isOpen && (
            <Tag tone='ok' icon='check-circle'>
              现在开着
            </Tag>
          )}
          {example && <Tag>示例</Tag>}
        </View>
        {phone && <CallButton whom={name} onTap={() => callPhone(phone)} />}
      </View>
    </Card>
  )
}
