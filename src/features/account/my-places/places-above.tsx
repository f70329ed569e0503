import { usePlaces } from '@/client/place-queries'
import { callPhone } from '@/client/phone-call'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'

/** The levels above, the nearest first: whom to call when the own place does not answer. */
export function PlacesAbove({ ids }: { ids: readonly string[] }) {
  const above = usePlaces(ids)
  const answering = above.filter(({ phone, dutyPhone }) => phone ?? dutyPhone)
  if (answering.length === 0) return null
  return (
    <Section title='再往上'>
      <Card flush>
        {answering.reverse().map(({ id, name, phone, dutyPhone }) => {
          const number = phone ?? dutyPhone
          return <Row key={id} title={`${name}计生协`} text={number} trailing={number && <CallButton whom={`${name}计生协`} onTap={() => callPhone(number)} />} />
        })}
      </Card>
    </Section>
  )
}
