import { useAfterBooking } from '@/client/after-queries'
import { open, routes } from '@/client/routes'
import type { Booking } from '@/domain/book/booking-contract'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { NoteCard } from './note-card'
import { ReferralRows } from './referral-rows'
import { WhyMissed } from './why-missed'

/** What comes after a session, below the booking: nothing before it began, nor of one that was not taken. */
export function After({ booking, now }: { booking: Booking; now: Date }) {
  const { state, session, arrived, request } = booking
  const begun = state === 'booked' && (arrived || now >= new Date(session.startsAt))
  const after = useAfterBooking(booking, begun).data
  if (!begun || !after) return null
  const { note, voice, referrals } = after
  const missed = !arrived && now >= new Date(session.endsAt)
  const mayWrite = voice.why === null || voice.rev > 0
  return (
    <>
      {note && <NoteCard note={note} session={session} now={now} />}
      <ReferralRows booking={booking} referrals={referrals} />
      {missed && <WhyMissed booking={booking} />}
      {mayWrite && (
        <Section title='来过以后'>
          <Card flush>
            <Row leading={<RowSign icon='message' tone='plain' />} title={voice.rev === 0 ? '说说这次怎么样' : '您写给场馆的话'} text={voice.rev === 0 ? '几句话就好，场馆看不到是谁写的' : voice.text} arrow onTap={() => open(routes.voice(session.id, request))} />
          </Card>
        </Section>
      )}
    </>
  )
}
