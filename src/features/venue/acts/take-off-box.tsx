import { api } from '@/client/api'
import { setAttendee } from '@/client/desk/sessions'
import { useAct } from '@/client/use-act'
import type { AttendeeRow } from '@/domain/book/desk-contract'
import type { SessionCard } from '@/domain/book/session/session-card'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'

interface TakeOffBoxProps {
  session: SessionCard
  attendee: AttendeeRow
  onDone: (words: string) => void
  onClose: () => void
}

/** Asks once before somebody who says they do not come loses their place. */
export function TakeOffBox({ session, attendee: { request, name, state, by }, onDone, onClose }: TakeOffBoxProps) {
  const taking = useAct(() => api.book.desk.takeOff.mutate({ sessionId: session.id, request }))
  const take = async () => {
    const answer = await taking.run(undefined)
    if (!answer) return
    setAttendee(session.id, answer.attendee)
    onDone(`${name}取消了`)
  }
  const seat = state === 'waiting' ? '后面候补的往前挪一位。' : '空出来的名额先问候补的，没有候补就放出来。'
  return (
    <DeskDialog
      title={`${name}不来了？`}
      text={`${seat}${by === 'app' ? '对方在“我的预约”里看得到取消了。' : ''}要再来，得重新约。`}
      onClose={onClose}
      said={<ActError error={taking.error} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            留着
          </Button>
          <Button kind='dangerLine' small fill busy={taking.busy ? '正在取消' : undefined} onTap={() => void take()}>
            取消这一位
          </Button>
        </>
      }
    />
  )
}
