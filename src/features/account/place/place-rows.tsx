import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Tag } from '@/ui/tag/tag'

interface PlaceRow {
  id: string
  name: string
  /** Where it lies, or what it is. */
  text?: string
  example: boolean
}

interface PlaceRowsProps {
  rows: readonly PlaceRow[]
  onTap: (id: string) => void
}

/** Places one below the other; invented ones say so. */
export function PlaceRows({ rows, onTap }: PlaceRowsProps) {
  return (
    <Card flush>
      {rows.map(({ id, name, text, example }) => (
        <Row key={id} title={name} text={text} trailing={example && <Tag>示例</Tag>} arrow onTap={() => onTap(id)} />
      ))}
    </Card>
  )
}
