import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInPregnancy } from '@/client/grow/pregnancy-file'
import { useAct } from '@/client/use-act'
import { addDays } from '@/domain/grow/calendar-days'
import type { DatedAntenatal } from '@/domain/grow/pregnancy/antenatal-calendar'
import { fullDate } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DateField } from '@/ui/date-field/date-field'
import { Facts } from '@/ui/facts/facts'
import { Sheet } from '@/ui/sheet/sheet'
import { TextArea } from '@/ui/text-area/text-area'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'

interface VisitSheetProps {
  item: DatedAntenatal
  of: PregnancyOfPage
  onClose: () => void
  onCalendar: () => void
}

/** One visit: what is done, how to prepare, and that it was done. */
export function VisitSheet({ item, of: { file, today }, onClose, onCalendar }: VisitSheetProps) {
  const known = file.visits.find(({ visit }) => visit === item.id)
  const [on, setOn] = useState(known?.on ?? today)
  const [note, setNote] = useState(known?.note ?? '')
  const saving = useAct((gone: boolean) => noteInPregnancy([gone && known ? { what: 'removed', of: known.id } : { what: 'visited', visit: item.id, on, note: note.trim() }]))
  const save = async (gone: boolean) => {
    if (await saving.run(gone)) onClose()
  }
  const mayNote = item.from <= today || known !== undefined
  return (
    <Sheet
      open
      title={item.name}
      onClose={onClose}
      foot={
        <>
          <ActError error={saving.error} />
          {mayNote ? (
            <Button block busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save(false)}>
              {known ? '改好了' : '做过了，记下来'}
            </Button>
          ) : (
            <Button block icon='calendar' onTap={onCalendar}>
              加到手机日历
            </Button>
          )}
          {known && (
            <Button kind='line' block disabled={saving.busy} onTap={() => void save(true)}>
              删掉这一条
            </Button>
          )}
        </>
      }
    >
      <Facts
        items={[
          { icon: 'clipboard', label: '做什么', text: item.what },
          ...(item.prepare ? [{ icon: 'info' as const, label: '怎么准备', text: item.prepare }] : []),
          { icon: 'calendar', label: '您的日子', text: `${fullDate(item.from)} 到 ${fullDate(item.to)}${item.basis === 'toBeChecked' ? '（待核对，以医生约的为准）' : ''}` },
        ]}
      />
      {mayNote && (
        <View className='preg-gap'>
          <DateField label='哪天做的' value={on} from={addDays(item.from, -28)} to={today} onChange={setOn} />
          <TextArea label='记一句' value={note} onInput={setNote} maxLength={300} placeholder='比如：医生说都好，下次 12 月 3 日' />
        </View>
      )}
    </Sheet>
  )
}
