import { View } from '@tarojs/components'
import { useState } from 'react'
import { reserve } from '@/client/booking-acts'
import { callPhone } from '@/client/phone-call'
import { open, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useFamilyToBook } from '@/client/use-family-to-book'
import { useOnceId } from '@/client/use-once-id'
import type { SessionDetail } from '@/domain/book/session/session-card'
import { ownClash } from '@/domain/book/rules/own-bookings'
import { whoCanBook } from '@/domain/book/session/who-can-book'
import { fullMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { SignInSheet } from '@/pages/parts/sign-in-sheet'
import { useSignInFirst } from '@/pages/parts/use-sign-in-first'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Seats } from '@/ui/seats/seats'
import { Section } from '@/ui/section/section'
import { SessionFacts } from '../parts/session-facts'
import './session.scss'

const same = (one: object, other: object | undefined) => JSON.stringify(one) === JSON.stringify(other)
const counts = (most: number) => Array.from({ length: most }, (_, i) => i + 1)

/** Who comes is chosen where there is a choice; why somebody cannot is said beside the name. Then one tap books, or puts in the line. */
export function SessionDetails({ session }: { session: SessionDetail }) {
  const [now] = useState(() => new Date())
  const family = useFamilyToBook()
  const candidates = whoCanBook(session, family, now)
  const [chosen, setChosen] = useState<object>()
  const [seats, setSeats] = useState(1)
  const [id, next] = useOnceId()
  const { whenSignedIn, sheet } = useSignInFirst()
  const act = useAct(reserve)
  const candidate = candidates.find(({ who }) => same(who, chosen)) ?? candidates[0]
  const mine = family.bookings.find((booking) => booking.session.id === session.id && candidate && same(booking.who, candidate.who) && (booking.state === 'booked' || booking.state === 'waiting' || booking.state === 'offered'))
  const clash = candidate && ownClash(session, candidate.person, now)
  const isFull = session.seats.free < seats
  const { cancelUntil, mostSeats, seatsOf } = session.rules
  // Who signs in only now is asked anew whom they bring.
  const asksChild = family.isUnknown === true && session.rules.audience.childMonths !== undefined
  const book = async () => {
    if (!candidate) return
    const booking = await act.run({ id, session, who: candidate.who, seats })
    // What was refused is over: the next tap asks anew.
    next()
    if (booking) replace(routes.booking(session.id, booking.request))
  }
  return (
    <>
      <Card>
        <SessionFacts session={session} now={now} />
        <View className='book-gap'>
          <Seats free={session.seats.free} total={session.seats.capacity} />
        </View>
      </Card>
      {session.about !== '' && (
        <Section title='做些什么'>
          <Card>{session.about}</Card>
        </Section>
      )}
      {candidates.length > 1 && session.closedWhy === null && (
        <Section title='谁来'>
          <Card>
            <Options label='谁来'>
              {candidates.map(({ who, name, refusal }) => (
                <Option key={JSON.stringify(who)} title={name} {...(refusal && { text: refusal.sentence })} on={same(who, candidate?.who)} onTap={() => setChosen(who)} />
              ))}
            </Options>
          </Card>
        </Section>
      )}
      {mostSeats > 1 && (
        <Section title={seatsOf === 'person' ? '几个人来' : '几个名额'}>
          <Card>
            <Options label='几个人来'>
              {counts(mostSeats).map((count) => (
                <Option key={count} title={`${count} 个`} on={count === seats} onTap={() => setSeats(count)} />
              ))}
            </Options>
          </Card>
        </Section>
      )}
      <Section title='约之前先知道'>
        <Card flush>
          <Row leading={<RowSign icon='clock' tone='plain' />} title={`来不了，${fullMoment(new Date(cancelUntil), now)} 前可以取消`} text='再晚请打电话告诉场馆' />
          {session.bring !== '' && <Row leading={<RowSign icon='check' tone='plain' />} title={`带上${session.bring}`} />}
          <Row leading={<RowSign icon='eye' tone='plain' />} title='场馆只看得到怎么称呼、几个人来' text='别的资料都看不到' />
          {session.phone && <Row leading={<RowSign icon='phone' tone='plain' />} title={session.phone} text='有话先打电话问' onTap={() => callPhone(session.phone ?? '')} arrow />}
        </Card>
      </Section>
      {candidate?.refusal && candidates.length === 1 && (
        <View className='book-gap'>
          <Note>{candidate.refusal.sentence}</Note>
          {candidate.refusal.rule === 'noChild' && (
            <View className='book-gap'>
              <Card flush>
                <Row leading={<RowSign icon='plus' tone='sun' />} title='添上宝宝' text='添好了回来，就能约' arrow onTap={() => open(routes.family)} />
              </Card>
            </View>
          )}
        </View>
      )}
      {clash && !candidate?.refusal && (
        <View className='book-gap'>
          <Note tone='warn'>{clash.sentence}</Note>
        </View>
      )}
      {act.error && <ActError error={act.error} />}
      <SignInSheet {...sheet} />
      <ActionBar>
        {family.isAsking ? (
          <Button fill disabled>
            正在看给谁约，请稍等
          </Button>
        ) : mine ? (
          <Button fill onTap={() => open(routes.booking(session.id, mine.request))}>
            看我的预约
          </Button>
        ) : candidate?.refusal ? (
          <Button kind='line' fill onTap={() => open(routes.sessions())}>
            看看别的场次
          </Button>
        ) : (
          <Button fill {...(act.busy && { busy: '正在约，请稍等' })} onTap={() => whenSignedIn('预约', () => void (asksChild || book()))}>
            {isFull ? '排候补，有空位问我' : candidate?.who.kind === 'child' ? `给${candidate.name}约上` : '约上这一场'}
          </Button>
        )}
      </ActionBar>
    </>
  )
}
