import { callPhone } from '@/client/phone-call'
import type { FirstCall } from '@/domain/learn/search/first-call'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'

/** Above everything to read, where reading is not the first thing to do. */
export function FirstCallRows({ call: { title, lines } }: { call: FirstCall }) {
  return (
    <Section title={title}>
      <Card flush>
        {lines.map(({ number, name, about }) => (
          <Row key={number} title={`${number} ${name}`} text={about} trailing={<CallButton whom={name} onTap={() => callPhone(number)} />} />
        ))}
      </Card>
    </Section>
  )
}
