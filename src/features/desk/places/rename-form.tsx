import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { PlaceView } from '@/domain/org/contract/places'
import { cleanPlaceName, whyNotName } from '@/domain/org/place-name'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'

interface RenameFormProps {
  place: PlaceView
  onClose: () => void
  onStarted: (move: string) => void
}

/** What is too long is said, not cut off. */
const room = 200

/** A new name; the old one stays findable. */
export function RenameForm({ place, onClose, onStarted }: RenameFormProps) {
  const [name, setName] = useState(place.name)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [request, next] = useOnceId()
  const renaming = useAct(() => api.org.places.rename.mutate({ id: place.id, request, name: name.trim() }))
  const wrong = whyNotName(cleanPlaceName(name))
  const save = async () => {
    setTried(true)
    setRefusal(undefined)
    if (wrong !== undefined) return undefined
    const answer = await renaming.run(undefined)
    if (!answer) return undefined
    next()
    return answer.ok ? onStarted(answer.move) : setRefusal(answer.why)
  }
  return (
    <DeskDialog
      title={`给${place.name}改名`}
      text='所有人、所有记录上的名字都会跟着改。从前的名字留着，还搜得到。'
      onClose={onClose}
      said={<ActError error={renaming.error} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不改
          </Button>
          <Button kind='soft' small fill busy={renaming.busy ? '正在保存' : undefined} onTap={() => void save()}>
            改名
          </Button>
        </>
      }
    >
      <Field label='新的名称' value={name} onInput={setName} maxLength={room} error={tried ? (wrong ?? refusal) : undefined} />
    </DeskDialog>
  )
}
