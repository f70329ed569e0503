import { useSpecialPlaces } from '@/client/place-queries'
import { open, routes } from '@/client/routes'
import { placeKindNames } from '@/domain/org/place-kind'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'

/** Associations of parks, firms, markets and colleges near where I live: who works or studies there may join there. */
export function SpecialPlaces({ near }: { near: readonly string[] }) {
  const places = useSpecialPlaces(near)
  if (places.length === 0) return null
  return (
    <Section title='上班、上学的地方也有计生协'>
      <Card flush>
        {places.map(({ id, name, kind, example }) => (
          <Row key={id} title={name} text={`${placeKindNames[kind]}，加入这里的计生协`} trailing={example && <Tag>示例</Tag>} arrow onTap={() => open(routes.membershipAt(id))} />
        ))}
      </Card>
    </Section>
  )
}
