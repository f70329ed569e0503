import { deskRoutes } from '@/client/desk/routes'
import { useDeskRole } from '@/client/desk/scope'
import { open, replace } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import type { AttendeeRow } from '@/domain/book/desk-contract'
import { isConsultation } from '@/domain/book/after/note-rules'
import type { SessionCard } from '@/domain/book/session/session-card'
import { permissions } from '@/domain/org/permissions'
import { scopeOf } from '@/domain/org/permission-table'
import { Button } from '@/ui/button/button'

interface AfterActsProps {
  session: Pick<SessionCard, 'id' | 'kind' | 'startsAt'>
  attendee: AttendeeRow
}

/** For the counsellor, beside who came to a consultation: what is written of it. */
export function AfterActs({ session: { id, kind, startsAt }, attendee: { request, name, by, state, arrived } }: AfterActsProps) {
  const role = useDeskRole()
  const wide = useWide()
  const may = role !== undefined && scopeOf(permissions, 'book.note', role) !== undefined
  if (!may || !isConsultation(kind) || by === 'desk' || state !== 'booked' || (!arrived && new Date() < new Date(startsAt))) return null
  return (
    <Button kind='soft' small icon='pencil' label={`给${name}写小结`} onTap={() => (wide ? replace : open)(deskRoutes.note(id, request))}>
      写小结
    </Button>
  )
}
