import { useState } from 'react'
import { api } from '@/client/api'
import { refreshSessions } from '@/client/desk/sessions'
import { useAct } from '@/client/use-act'
import { askedReasons } from '@/domain/asked-reasons'
import type { AttendanceList } from '@/domain/book/desk-contract'
import { whoIsTold } from '@/domain/book/week/attendance-words'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { WrongNote } from '../parts/wrong-note'

interface CloseBoxProps {
  list: AttendanceList
  onDone: (words: string) => void
  onClose: () => void
}

/** The venue does not hold it: who is told is said before, and why is theirs to read. */
export function CloseBox({ list: { session, attendees }, onDone, onClose }: CloseBoxProps) {
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const closing = useAct(() => api.book.desk.close.mutate({ sessionId: session.id, why: why.trim() }))
  const lacking = whyNotReason(why, askedReasons.closeSession)
  const close = async () => {
    setTried(true)
    if (lacking !== undefined || !(await closing.run(undefined))) return
    void refreshSessions()
    onDone(attendees.some(({ by, state }) => by === 'app' && state !== 'left') ? '停办了，一分钟里告诉约了的家庭' : '停办了，手机上约不到了')
  }
  return (
    <DeskDialog
      title={`停办“${session.title}”？`}
      text={`${whoIsTold(attendees)}停了以后恢复不了，要办请另加一场。`}
      onClose={onClose}
      said={
        <>
          <WrongNote text={tried ? lacking : undefined} />
          <ActError error={closing.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            还是办
          </Button>
          <Button kind='dangerLine' small fill busy={closing.busy ? '正在停' : undefined} onTap={() => void close()}>
            停办，告诉大家
          </Button>
        </>
      }
    >
      <ReasonField label='为什么停' value={why} onInput={setWhy} asks={askedReasons.closeSession} tried={tried} hint='比如：向岚老师生病了。家庭会读到这句话' />
    </DeskDialog>
  )
}
