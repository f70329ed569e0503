import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshSessions } from '@/client/desk/sessions'
import { useAct } from '@/client/use-act'
import type { AttendanceList } from '@/domain/book/desk-contract'
import { seatUnit } from '@/domain/book/week/attendance-words'
import { seatFaults } from '@/domain/book/week/seat-faults'
import { wholeNumber } from '@/domain/book/week/whole-number'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { WrongNote } from '../parts/wrong-note'
import './box.scss'

interface ResizeBoxProps {
  list: AttendanceList
  onDone: (words: string) => void
  onClose: () => void
}

/** More or fewer seats: who waits is asked, nobody is sent away. */
export function ResizeBox({ list: { session, kept }, onDone, onClose }: ResizeBoxProps) {
  const [draft, setDraft] = useState({ capacity: String(session.seats.capacity), kept: String(kept) })
  const [tried, setTried] = useState(false)
  const resizing = useAct((size: { capacity: number; kept: number }) => api.book.desk.resize.mutate({ sessionId: session.id, ...size }))
  const faults = seatFaults(draft)
  const shown = tried ? faults : {}
  const capacity = wholeNumber(draft.capacity, 0, 9999)
  const unit = seatUnit(session)
  const { taken, waiting } = session.seats
  const save = async () => {
    setTried(true)
    if (Object.keys(faults).length > 0 || capacity === undefined) return
    const answer = await resizing.run({ capacity, kept: Number(draft.kept) })
    if (!answer) return
    void refreshSessions()
    onDone(`名额改成了 ${answer.session.seats.capacity} 个${waiting > 0 && capacity > session.seats.capacity ? '，多出来的先问候补' : ''}`)
  }
  return (
    <DeskDialog
      title='改名额'
      text={`现在约了 ${taken} ${unit}${waiting > 0 ? `，${waiting} 家候补` : ''}。改多了先问候补的；改少了已经约上的不受影响。`}
      onClose={onClose}
      said={
        <>
          <WrongNote text={shown.capacity ?? shown.kept} />
          <ActError error={resizing.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不改
          </Button>
          <Button kind='soft' small fill busy={resizing.busy ? '正在保存' : undefined} onTap={() => void save()}>
            改好了
          </Button>
        </>
      }
    >
      <Field
        label='一共几个名额'
        value={draft.capacity}
        onInput={(text) => setDraft({ ...draft, capacity: text })}
        type='number'
        maxLength={3}
        unit={unit}
        hint={capacity !== undefined && capacity < taken ? `已经约了 ${taken} ${unit}，都留着；有人取消也不再放出来` : undefined}
        error={shown.capacity}
        onConfirm={() => void save()}
      />
      <View className='venue-gap'>
        <Field label='其中留给电话和现场' value={draft.kept} onInput={(text) => setDraft({ ...draft, kept: text })} type='number' maxLength={3} unit={unit} hint='手机上约不到这几个' error={shown.kept} onConfirm={() => void save()} />
      </View>
    </DeskDialog>
  )
}
