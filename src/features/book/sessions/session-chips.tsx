import { View } from '@tarojs/components'
import { serviceKindNames, type ServiceKind } from '@/domain/book/plan/service-kind-names'
import type { SessionFilter } from '@/domain/book/session/session-filter'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'

export interface Narrowing {
  filter: SessionFilter
  kind: ServiceKind | undefined
}

interface SessionChipsProps {
  value: Narrowing
  onChange: (next: Narrowing) => void
  /** Without what is about children by its name. */
  quietly: boolean
  /** Where the phone is, asked only when this is tapped; undefined once it is known. */
  onHere: (() => void) | undefined
}

const kinds: readonly ServiceKind[] = ['consultation', 'class', 'activity', 'lecture']

/** What is shown: for one's family, at the weekend, of one kind; and how far it is. */
export function SessionChips({ value: { filter, kind }, onChange, quietly, onHere }: SessionChipsProps) {
  const set = (next: SessionFilter) => onChange({ filter: filter === next ? 'all' : next, kind })
  return (
    <View className='sessions-chips'>
      <Chips label='看哪些场次'>
        <Chip several on={filter === 'ours'} onTap={() => set('ours')}>
          适合我家
        </Chip>
        <Chip several on={filter === 'weekend'} onTap={() => set('weekend')}>
          周末
        </Chip>
        {kinds.filter((one) => !(quietly && one === 'class')).map((one) => (
          <Chip key={one} several on={kind === one} onTap={() => onChange({ filter, kind: kind === one ? undefined : one })}>
            {serviceKindNames[one]}
          </Chip>
        ))}
        {onHere && (
          <Chip icon='pin' onTap={onHere}>
            离我多远
          </Chip>
        )}
      </Chips>
    </View>
  )
}
