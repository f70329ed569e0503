import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { PlaceView } from '@/domain/org/contract/places'
import { askedReasons } from '@/domain/asked-reasons'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Note } from '@/ui/note/note'
import { PlacePicker, type PickedPlace } from '../parts/place-picker'

export type Ending = 'move' | 'merge' | 'close'

interface EndFormProps {
  ending: Ending
  place: PlaceView
  under: PickedPlace
  onClose: () => void
  onStarted: (move: string) => void
}

/** What each of them does, said before it is done. */
const words: Record<Ending, { title: (name: string) => string; text: string; pick?: string; action: string }> = {
  move: {
    title: (name) => `给${name}换上级`,
    text: '它和它下面的地方、人、记录一起过去。搬的时候两边的同事都看得到，搬完只有新的上级看得到。',
    pick: '换到哪里下面',
    action: '换过去',
  },
  merge: {
    title: (name) => `把${name}并入别处`,
    text: '它的人、记录和下面的地方都归到新的地方。它自己不再办事，从前的记录还能看。并了以后拆不回来。',
    pick: '并到哪里',
    action: '并过去',
  },
  close: {
    title: (name) => `撤销${name}`,
    text: '它的人和记录归上一级。下面不能还有地方，也不能还有同事在岗。从前的记录还能看，撤了以后恢复不了。',
    action: '撤销',
  },
}

/** A place goes below another, into another, or ends. Asks once; what will happen stands above the question. */
export function EndForm({ ending, place, under, onClose, onStarted }: EndFormProps) {
  const { title, text, pick, action } = words[ending]
  const [to, setTo] = useState<PickedPlace>()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [request, next] = useOnceId()
  const act = useAct(({ target, why }: { target: string; why: string }) => {
    const change = { id: place.id, request }
    if (ending === 'move') return api.org.places.move.mutate({ ...change, to: target })
    if (ending === 'merge') return api.org.places.merge.mutate({ ...change, into: target })
    return api.org.places.close.mutate({ ...change, reason: why })
  })
  const go = async () => {
    setTried(true)
    setRefusal(undefined)
    if (pick && !to) return setRefusal('先选一个地方。')
    if (!pick && whyNotReason(reason, askedReasons.closePlace) !== undefined) return undefined
    const answer = await act.run({ target: to?.id ?? '', why: reason.trim() })
    if (!answer) return undefined
    next()
    return answer.ok ? onStarted(answer.move) : setRefusal(answer.why)
  }
  return (
    <DeskDialog
      title={title(place.name)}
      text={text}
      onClose={onClose}
      said={
        <>
          {refusal && <Note tone='warn'>{refusal}</Note>}
          <ActError error={act.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不动
          </Button>
          <Button kind='dangerLine' small fill busy={act.busy ? '正在登记' : undefined} onTap={() => void go()}>
            {action}
          </Button>
        </>
      }
    >
      {pick ? <PlacePicker label={pick} under={under} value={to} onChange={setTo} except={place.id} /> : <ReasonField label='为什么' value={reason} onInput={setReason} asks={askedReasons.closePlace} tried={tried} hint='比如：整村搬迁，人都并到新村了' />}
    </DeskDialog>
  )
}
