import { noteInChild } from '@/client/grow/child-file'
import { useInboxSettings } from '@/client/inbox-queries'
import { askForPrompts } from '@/client/subscribe'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Switch } from '@/ui/switch/switch'
import type { ChildOfPage } from './child-of-page'

/** Whether the family wants to be reminded of this child's vaccines and check-ups. Switched on, WeChat is asked whether it may carry them. */
export function ReminderRow({ of: { child, file, canNote } }: { of: ChildOfPage }) {
  const settings = useInboxSettings(true).data
  const saving = useAct(async (on: boolean) => {
    // First thing in the tap: WeChat takes it at no other moment.
    if (on) await askForPrompts('grow', settings, new Date())
    return noteInChild(child.id, [{ what: 'reminders', on }])
  })
  const text = '疫苗提前 7 天和 1 天，体检提前 7 天，发到“消息”里'
  return (
    <>
      <Row
        leading={<RowSign icon='bell' tone='sun' />}
        title='到时候提醒我们'
        text={canNote ? text : `${file.reminders ? '开着' : '关着'}。${text}`}
        trailing={canNote ? <Switch on={file.reminders} label='到时候提醒我们' onChange={(on) => void saving.run(on)} /> : undefined}
      />
      <ActError error={saving.error} />
    </>
  )
}
