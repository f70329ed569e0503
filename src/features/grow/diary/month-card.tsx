import { View } from '@tarojs/components'
import { usePhotoAddresses } from '@/client/grow/diary-photos'
import type { DiaryMonth } from '@/domain/grow/diary/diary-months'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'
import { WaitingTag } from '../parts/waiting-tag'
import { PhotoRow } from './photo-row'
import './diary.scss'

/** As many addresses as are asked for at once. */
const mostPhotos = 60

interface MonthCardProps {
  childId: string
  birthOn: string
  of: DiaryMonth
  /** Whether the person may change it. */
  canNote: boolean
  onLook: (id: string) => void
}

/** What was written in one month, the newest first. */
export function MonthCard({ childId, birthOn, of: { title, entries }, canNote, onLook }: MonthCardProps) {
  // The cloud shows a photo once it has the entry.
  const ids = entries.flatMap(({ thing, waiting }) => (waiting ? [] : (thing.photos ?? []))).slice(0, mostPhotos)
  const { data } = usePhotoAddresses(childId, ids)
  return (
    <Section title={title}>
      <Card flush>
        {entries.map(({ id, thing, waiting }) => {
          const day = [fullDate(thing.on), saidExactAge(birthOn, thing.on)].filter(Boolean).join('，')
          return (
            <View key={id} className='diary-entry' {...accessible({ role: 'group', label: day })}>
              <View className='diary-entry-head'>
                <View className='diary-entry-day'>{day}</View>
                {thing.first && (
                  <Tag tone='sun' icon='sun'>
                    第一次
                  </Tag>
                )}
                <WaitingTag waiting={waiting} />
              </View>
              {thing.words !== '' && <View className='diary-entry-words'>{thing.words}</View>}
              {thing.photos && <PhotoRow ids={thing.photos} addresses={waiting ? undefined : data} label={day} />}
              <View className='diary-entry-more'>
                <Button kind='text' small label={`${day}，${canNote ? '改或删' : '谁写的'}`} onTap={() => onLook(id)}>
                  {canNote ? '改或删' : '谁写的'}
                </Button>
              </View>
            </View>
          )
        })}
      </Card>
    </Section>
  )
}
