import { open, routes } from '@/client/routes'
import type { VenueCard } from '@/domain/book/venues/venue-contract'
import { venueKindNames } from '@/domain/book/venues/venue-kinds'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Marked } from './marked'

/** Places that help, whose names were meant; nothing where none is, or they cannot be asked for now: the rest of the answer is there. */
export function VenueRows({ text, found }: { text: string; found: readonly VenueCard[] }) {
  if (found.length === 0) return null
  return (
    <Section title='地方' note={`${found.length} 处`}>
      <Card flush>
        {found.map(({ id, name, kind, address }) => (
          <Row key={id} leading={<RowSign icon='pin' />} title={<Marked text={name} asked={text} />} text={`${venueKindNames[kind]} · ${address}`} arrow onTap={() => open(routes.venue(id))} />
        ))}
      </Card>
    </Section>
  )
}
