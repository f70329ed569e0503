import { useState } from 'react'
import type { OwnCase } from '@/client/case-queries'
import { fullDate } from '@/domain/said-date'
import { saidMonths } from '@/domain/support/money/said-months'
import { saidYuan } from '@/domain/support/said-yuan'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'

const firstShown = 6

/** What came to the card, the newest first. */
export function PaymentsCard({ payments }: Pick<OwnCase, 'payments'>) {
  const [all, setAll] = useState(false)
  return (
    <Section title='到账的'>
      <Card flush>
        {(all ? payments : payments.slice(0, firstShown)).map(({ on, cents, from, to }) => (
          <Row key={`${on}${from ?? ''}${cents}`} leading={<RowSign icon='check-circle' />} title={saidYuan(cents)} text={[from !== undefined && to !== undefined ? saidMonths({ from, to }) : '', `${fullDate(on)}到账`].filter((words) => words !== '').join(' · ')} />
        ))}
        {!all && payments.length > firstShown && <Row title='看更早的' arrow onTap={() => setAll(true)} />}
      </Card>
    </Section>
  )
}
