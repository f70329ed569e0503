import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPhone } from '@/client/phone-call'
import { open, routes } from '@/client/routes'
import { useVenueSessions } from '@/client/booking-queries'
import { openMap } from '@/client/open-map'
import { copyText } from '@/client/copy-text'
import { saidWhen } from '@/domain/book/session/said-session'
import { nextFree } from '@/domain/book/session/sessions-for-need'
import { weekLines } from '@/domain/book/venues/said-hours'
import type { VenueKind } from '@/domain/book/venues/venue-kinds'
import type { VenueView } from '@/domain/book/venues/venue-contract'
import { useSaid } from '@/pages/parts/use-said'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { KeptTimes } from '../parts/kept-times'
import { enterWords } from '../parts/open-words'
import { VenueHead } from './venue-head'

const bookedHere: readonly VenueKind[] = ['sunflowerHouse', 'memberHome', 'warmHome', 'counselling']
/** Whose sessions are booked here. */
const canBook = (kind: VenueKind): boolean => bookedHere.includes(kind)

const ToSessions = ({ venueId, text }: { venueId: string; text: string }) => (
  <Card flush>
    <Row leading={<RowSign icon='calendar-check' tone='sun' />} title='看这里的场次' text={text} arrow onTap={() => open(routes.sessions(venueId))} />
  </Card>
)

/** When something is free there next, said before one looks. */
function BookedHere({ venueId, now }: { venueId: string; now: Date }) {
  const free = nextFree(useVenueSessions(venueId, now).data ?? [], now).get(venueId)
  return <ToSessions text={free ? `最近可约：${saidWhen(new Date(free.startsAt), now)}` : '课、活动、咨询，点两下就约好'} venueId={venueId} />
}

/** What is booked at places that have mostly a desk of their own. */
const alsoHere: Partial<Record<VenueKind, string>> = { maternalChild: '儿童体检、婚前检查咨询，点两下就约好', childcare: '约个时间去看看', legalAid: '约好时间，律师当面问' }

/** Only where something is booked here, this leads to it. */
function AlsoHere({ venueId, text, now }: { venueId: string; text: string; now: Date }) {
  const isThere = useVenueSessions(venueId, now).data?.some(({ startsAt }) => new Date(startsAt) > now)
  return isThere ? <ToSessions text={text} venueId={venueId} /> : null
}

/** When it is open, where it is, how one gets in and what to bring; a call, and the way there, at the bottom. */
export function VenueDetails({ venue }: { venue: VenueView }) {
  const { name, address, phone, hours, spot, stepFree, bring, about, example } = venue
  const [now] = useState(() => new Date())
  const also = alsoHere[venue.kind]
  const [said, say] = useSaid()
  const copy = async () => say((await copyText(address)) ? '地址抄好了，可以贴到别处' : '没能复制，请长按地址抄下来')
  const week = weekLines(hours.weekly)
  return (
    <>
      <VenueHead venue={venue} now={now} />
      {canBook(venue.kind) && <BookedHere venueId={venue.id} now={now} />}
      {also !== undefined && <AlsoHere venueId={venue.id} text={also} now={now} />}
      <Section title='什么时候开'>
        <Card>
          {week.map(({ days, times }) => (
            <View key={days} className='venue-week'>
              <View className='venue-days'>{days}</View>
              <View className='venue-times'>
                <KeptTimes text={times} />
              </View>
            </View>
          ))}
          {week.length === 0 && <View>还没有登记，先打电话问。</View>}
          {hours.words !== '' && <View className='venue-more'>{hours.words}</View>}
        </Card>
      </Section>
      <Section title='在哪里'>
        <Card flush>
          <Row
            leading={<RowSign icon='pin' tone='plain' />}
            title={address}
            trailing={
              <Button kind='soft' small label='复制地址' onTap={() => void copy()}>
                复制
              </Button>
            }
          />
          <Row
            leading={<RowSign icon='walk' tone='plain' />}
            title={stepFree.is === 'yes' ? '轮椅、婴儿车能进' : stepFree.is === 'no' ? '进门要上台阶' : '好不好进门，还没有登记'}
            text={stepFree.is === 'unknown' ? '走路不方便的，先打电话问一声' : enterWords(venue)}
          />
          <Row leading={<RowSign icon='phone' tone='plain' />} title={phone ?? '电话还没有登记'} text={phone ? '打这个电话，能问清楚再去' : '可以先打 12320 问一问'} />
        </Card>
      </Section>
      {bring.length > 0 && (
        <Section title='去的时候带上'>
          <Card flush>
            {bring.map((thing) => (
              <Row key={thing} leading={<RowSign icon='check' tone='plain' />} title={thing} />
            ))}
          </Card>
        </Section>
      )}
      {about !== '' && (
        <Section title='能帮什么忙'>
          <Card>{about}</Card>
        </Section>
      )}
      {example && (
        <View className='venue-note'>
          <Note>这是示例：名字、地址和电话都是编的，请不要照着去。</Note>
        </View>
      )}
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
      <ActionBar>
        {spot && (
          <Button kind='line' fill icon='route' onTap={() => openMap(spot, name, address)}>
            怎么去
          </Button>
        )}
        <Button fill icon='phone' label={phone ? `打电话，${name}` : '打 12320'} onTap={() => callPhone(phone ?? '12320')}>
          {phone ? '打电话' : '打 12320'}
        </Button>
      </ActionBar>
    </>
  )
}
