import { useInboxSettings } from '@/client/inbox-queries'
import { askForPrompts } from '@/client/subscribe'
import { useAct } from '@/client/use-act'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Switch } from '@/ui/switch/switch'
import { ActError } from './act-error'

interface RemindRowProps {
  title: string
  /** What is reminded of, and when. */
  text: string
  on: boolean
  /** Left out for who may look only. */
  onChange?: (on: boolean) => Promise<unknown>
}

/** Whether one wants to be reminded of what a growth file or a pregnancy names. Switched on, WeChat is asked whether it may carry it. */
export function RemindRow({ title, text, on, onChange }: RemindRowProps) {
  const settings = useInboxSettings(true).data
  const saving = useAct(async (wanted: boolean) => {
    // First thing in the tap: WeChat takes it at no other moment.
    if (wanted) await askForPrompts('grow', settings, new Date())
    return onChange?.(wanted)
  })
  return (
    <>
      <Row
        leading={<RowSign icon='bell' tone='sun' />}
        title={title}
        text={onChange ? text : `${on ? '开着' : '关着'}。${text}`}
        trailing={onChange ? <Switch on={on} label={title} onChange={(wanted) => void saving.run(wanted)} /> : undefined}
      />
      <ActError error={saving.error} />
    </>
  )
}
