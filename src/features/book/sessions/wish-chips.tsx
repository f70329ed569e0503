import { serviceKindNames, type ServiceKind } from '@/domain/book/plan/service-kind-names'
import type { Family } from '@/domain/book/session/who-can-book'
import type { Wishes } from '@/domain/book/session/wished-sessions'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'

interface WishChipsProps {
  wishes: Wishes
  kind: ServiceKind | undefined
  family: Family
  quietly: boolean
  /** The phone is asking where it is. */
  busy: boolean
  onWish: (wishes: Wishes) => void
  onKind: (kind: ServiceKind | undefined) => void
}

const kinds: readonly ServiceKind[] = ['consultation', 'class', 'activity', 'lecture']

/** Who it is meant for: one child by its name. */
const forUsWords = ({ kids }: Family): string => (kids.length === 1 && kids[0] ? `适合${kids[0].name}` : kids.length > 1 ? '适合我家' : '适合我')

/** What narrows the list down. */
export function WishChips({ wishes, kind, family, quietly, busy, onWish, onKind }: WishChipsProps) {
  return (
    <Chips label='只看这些'>
      {family.isUnknown !== true && (
        <Chip several on={wishes.forUs} onTap={() => onWish({ ...wishes, forUs: !wishes.forUs })}>
          {forUsWords(family)}
        </Chip>
      )}
      <Chip several on={wishes.walkable} onTap={() => !busy && onWish({ ...wishes, walkable: !wishes.walkable })}>
        {busy ? '正在找位置' : '步行能到'}
      </Chip>
      <Chip several on={wishes.weekend} onTap={() => onWish({ ...wishes, weekend: !wishes.weekend })}>
        周末
      </Chip>
      {kinds
        .filter((one) => !(quietly && one === 'class'))
        .map((one) => (
          <Chip key={one} several on={kind === one} onTap={() => onKind(kind === one ? undefined : one)}>
            {serviceKindNames[one]}
          </Chip>
        ))}
    </Chips>
  )
}
