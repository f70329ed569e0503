import { noteInChild } from '@/client/grow/child-file'
import { RemindRow } from '@/pages/parts/remind-row'
import type { ChildOfPage } from './child-of-page'

/** Whether the family wants to be reminded of this child's vaccines and check-ups. */
export function ReminderRow({ of: { child, file, canNote } }: { of: ChildOfPage }) {
  return (
    <RemindRow
      title='到时候提醒我们'
      text='疫苗提前 7 天和 1 天，体检提前 7 天，发到“消息”里'
      on={file.reminders}
      {...(canNote && { onChange: (on: boolean) => noteInChild(child.id, [{ what: 'reminders', on }]) })}
    />
  )
}
