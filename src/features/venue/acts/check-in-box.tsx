import Taro from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/client/api'
import { setAttendee } from '@/client/desk/sessions'
import { useAct } from '@/client/use-act'
import { checkInRefusal } from '@/domain/book/week/check-in-words'
import { dayWords, hoursWords } from '@/domain/book/week/session-time'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'

const inBrowser = process.env.TARO_ENV === 'h5'

/** Checks in by what a family's phone shows: a camera in WeChat; at a PC a hand scanner types the code and Enter, one after the other. */
export function CheckInBox({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [there, setThere] = useState<string>()
  const checking = useAct((payload: string) => api.book.desk.checkIn.mutate({ payload }))
  const check = async (payload: string) => {
    if (payload === '') return
    setThere(undefined)
    // What was scanned is gone from the field at once: the next one is scanned over nothing.
    setTyped('')
    const answer = await checking.run(payload)
    if (!answer) return
    const { attendee, session } = answer
    setAttendee(session.id, attendee)
    setThere(`${attendee.name}到了：${session.title}，${dayWords(session.date)} ${hoursWords(session)}`)
  }
  // Closing the camera is no failure.
  const scan = () => void Taro.scanCode({ onlyFromCamera: true }).then(({ result }) => check(result), () => undefined)
  return (
    <DeskDialog
      title='扫码签到'
      text={inBrowser ? '用扫码枪扫对方手机上的签到码，扫到就记上，可以一个接一个扫。' : '扫对方手机上的签到码。码每分钟换新的，截图不能用。'}
      onClose={onClose}
      said={
        <>
          {there !== undefined && <Note tone='ok'>{there}</Note>}
          {checking.error && <Note tone='danger'>{checkInRefusal(checking.error)}</Note>}
        </>
      }
      actions={
        <Button block busy={checking.busy ? '正在核对' : undefined} icon={inBrowser ? undefined : 'scan'} onTap={() => (inBrowser ? void check(typed.trim()) : scan())}>
          {inBrowser ? '签到' : there === undefined ? '扫一扫' : '扫下一位'}
        </Button>
      }
    >
      {inBrowser && <Field label='签到码' value={typed} onInput={setTyped} onConfirm={() => void check(typed.trim())} maxLength={200} />}
    </DeskDialog>
  )
}
