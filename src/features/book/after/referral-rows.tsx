import { open, routes } from '@/client/routes'
import type { OwnReferral } from '@/domain/book/referral/referral-contract'
import { ownStateWords } from '@/domain/book/referral/referral-words'
import type { Booking } from '@/domain/book/booking-contract'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'

/** Where the counsellor would send them on to, and how each stands. */
export function ReferralRows({ booking, referrals }: { booking: Booking; referrals: readonly OwnReferral[] }) {
  if (referrals.length === 0) return null
  return (
    <Section title='转到别处'>
      <Card flush>
        {referrals.map(({ id, state, venueName }) => (
          <Row
            key={id}
            leading={<RowSign icon='hospital' tone={state === 'offered' ? 'sun' : 'plain'} />}
            title={venueName}
            text={ownStateWords[state]}
            arrow
            onTap={() => open(routes.referral(booking.session.id, booking.request, id))}
          />
        ))}
      </Card>
    </Section>
  )
}
