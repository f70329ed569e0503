import { View } from '@tarojs/components'
import { useState } from 'react'
import { reserve } from '@/client/booking-acts'
import { moveBooking } from '@/client/moving-acts'
import { callPhone } from '@/client/phone-call'
import { open, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useFamilyToBook } from '@/client/use-family-to-book'
import { useOnceId } from '@/client/use-once-id'
import type { ForWhom } from '@/domain/book/booking-contract'
import type { People } from '@/domain/book/session/people'
import type { SessionDetail } from '@/domain/book/session/session-card'
import { isAboutChildren } from '@/domain/book/session/about-children'
import { isSameWho, whoCanBook } from '@/domain/book/session/who-can-book'
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
import { EqualSessions } from '../parts/equal-sessions'
import { SessionFacts } from '../parts/session-facts'
import { Asked } from './asked'
import { PeopleChoice } from './people-choice'
import './session.scss'

const counts = (most: number) => Array.from({ length: most }, (_, i) => i + 1)

/** Who comes is chosen where there is a choice; why somebody cannot is said beside the name. Then one tap books, or puts in the line. */
export function SessionDetails({ session, fromRequest }: { session: SessionDetail; fromRequest?: string | undefined }) {
  const [now] = useState(() => new Date())
  const family = useFamilyToBook()
  const from = family.bookings.find(({ request }) => request === fromRequest)
  const bookings = family.bookings.filter((one) => one !== from)
  // What is moved here counts no more, and is theirs who held it.
  const candidates = whoCanBook(session, { ...family, bookings }, now).filter(({ who }) => !from || isSameWho(who, from.who))
  const [chosen, setChosen] = useState<ForWhom>()
  const [count, setSeats] = useState(1)
  const [said, setPeople] = useState<People>()
  const [answers, setAnswers] = useState<string[]>(() => from?.answers ?? [])
  const [id, next] = useOnceId()
  const { whenSignedIn, sheet } = useSignInFirst()
  const act = useAct(reserve)
  const moving = useAct(moveBooking)
  const candidate = candidates.find(({ who }) => chosen && isSameWho(who, chosen)) ?? candidates[0]
  const mine = family.bookings.find((booking) => booking.session.id === session.id && candidate && isSameWho(booking.who, candidate.who) && (booking.state === 'booked' || booking.state === 'waiting' || booking.state === 'offered'))
  const clash = candidate?.clash
  const { cancelUntil, mostSeats, seatsOf } = session.rules
  const withChildren = candidate?.who.kind === 'child' || session.rules.audience.childMonths !== undefined
  const asksPeople = isAboutChildren(session) || mostSeats > 1
  const people = said ?? from?.people ?? { adults: 1, children: withChildren && (seatsOf === 'family' || mostSeats > 1) ? 1 : 0 }
  const seats = seatsOf === 'person' ? people.adults + people.children : count
  const isFull = session.seats.free < seats
  const { questions = [] } = session
  const isAnswered = questions.every((_, i) => (answers[i] ?? '').trim() !== '')
  // Who signs in only now is asked anew whom they bring.
  const asksChild = family.isUnknown === true && session.rules.audience.childMonths !== undefined
  const book = async () => {
    if (!candidate) return
    const told = { ...(asksPeople && { people }), ...(questions.length > 0 && { answers }) }
    const booking = await (from ? moving.run({ id, from, session, seats, waits: isFull, ...told }) : act.run({ id, session, who: candidate.who, seats, ...told }))
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
                <Option key={JSON.stringify(who)} title={name} {...(refusal && { text: refusal.sentence })} on={candidate !== undefined && isSameWho(who, candidate.who)} onTap={() => setChosen(who)} />
              ))}
            </Options>
          </Card>
        </Section>
      )}
      {asksPeople && candidate && !candidate.refusal && <PeopleChoice people={people} onChange={setPeople} most={seatsOf === 'person' ? mostSeats : 8} withChildren={withChildren} />}
      {mostSeats > 1 && seatsOf === 'family' && (
        <Section title='几个名额'>
          <Card>
            <Options label='几个名额'>
              {counts(mostSeats).map((many) => (
                <Option key={many} title={`${many} 个`} on={many === count} onTap={() => setSeats(many)} />
              ))}
            </Options>
          </Card>
        </Section>
      )}
      {questions.length > 0 && candidate && !candidate.refusal && <Asked questions={questions} answers={answers} onChange={setAnswers} />}
      <Section title='约之前先知道'>
        <Card flush>
          <Row leading={<RowSign icon='clock' tone='plain' />} title={`来不了，${fullMoment(new Date(cancelUntil), now)} 前可以取消`} text='再晚请打电话告诉场馆' />
          {session.bring !== '' && <Row leading={<RowSign icon='check' tone='plain' />} title={`带上${session.bring}`} />}
          {from && <Row leading={<RowSign icon='calendar-check' tone='plain' />} title={isFull ? '排到了、您点了“我要”才换，原来的先留着' : '约上这一场，原来的就让出来'} text={`原来的：${fullMoment(new Date(from.session.startsAt), now)}`} />}
          <Row leading={<RowSign icon='eye' tone='plain' />} title={questions.length > 0 ? '场馆只看得到怎么称呼、几个人来和您的回答' : '场馆只看得到怎么称呼、几个人来'} text='别的资料都看不到' />
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
      <ActError error={act.error ?? moving.error} />
      {!from && !mine && !family.isAsking && (isFull || candidate?.refusal) && <EqualSessions title='别的同类场次' of={session} />}
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
          <Button fill {...((act.busy || moving.busy) && { busy: '正在约，请稍等' })} disabled={!isAnswered} onTap={() => whenSignedIn('预约', () => void (asksChild || book()))}>
            {!isAnswered ? '先答完上面的问题' : from ? (isFull ? '排候补，排到再换' : '改到这一场') : isFull ? '排候补，有空位问我' : candidate && candidate.who.kind !== 'self' ? `给${candidate.name}约上` : '约上这一场'}
          </Button>
        )}
      </ActionBar>
    </>
  )
}
