import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import type { NoteRead } from '@/domain/book/after/after-contract'
import type { SessionCard } from '@/domain/book/session/session-card'
import { saidDate, saidMoment } from '@/domain/said-date'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import './after.scss'

interface NoteCardProps {
  note: NoteRead
  session: Pick<SessionCard, 'venueId' | 'kind'>
  now: Date
}

/** What the counsellor wrote for the family, and the way to the next time. */
export function NoteCard({ note: { text, by, at, changed, again }, session: { venueId, kind }, now }: NoteCardProps) {
  return (
    <Section title='给您的小结'>
      <Card>
        <View className='after-text'>{text}</View>
        <View className='after-by'>{`${by} · ${saidMoment(new Date(at), now)}${changed ? '，改过' : ''}`}</View>
      </Card>
      {again !== null && (
        <View className='after-gap'>
          <Card flush>
            <Row leading={<RowSign icon='calendar-check' tone='sun' />} title={`想请您${saidDate(again, now)}以后再来一次`} text='点开就是那时候的场次，方便再约' arrow onTap={() => open(routes.again(venueId, kind, again))} />
          </Card>
        </View>
      )}
      <View className='after-note'>这几句话给您看，别的家庭和场馆的人看不到。咨询员另写的专业记录加密保存，谁看过，在“谁看过我的资料”里查得到。</View>
    </Section>
  )
}
