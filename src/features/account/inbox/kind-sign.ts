import type { MessageKind } from '@/domain/account/inbox/kinds'
import type { RowSignProps } from '@/ui/row/row-sign'

/** What each kind of message looks like; what has to do with time to come is in sunflower. */
export const kindSign: Readonly<Record<MessageKind, RowSignProps>> = {
  case: { icon: 'document' },
  booking: { icon: 'people', tone: 'sun' },
  visit: { icon: 'calendar', tone: 'sun' },
  childHealth: { icon: 'syringe', tone: 'sun' },
  pregnancy: { icon: 'pregnant', tone: 'sun' },
  health: { icon: 'stethoscope', tone: 'sun' },
  parenting: { icon: 'book' },
  article: { icon: 'book' },
  festival: { icon: 'sun', tone: 'sun' },
  notice: { icon: 'hospital' },
  access: { icon: 'eye' },
  family: { icon: 'people' },
  membership: { icon: 'heart' },
  work: { icon: 'desk' },
}
