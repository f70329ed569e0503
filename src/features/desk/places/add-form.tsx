import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk, useMyPosts } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { PlaceView } from '@/domain/org/contract/places'
import { placeKindNames, type PlaceKind } from '@/domain/org/place-kind'
import { kindsArrangedBy, mayLieBelow } from '@/domain/org/place-levels'
import { cleanPlaceName, whyNotName } from '@/domain/org/place-name'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import '../parts/form-page.scss'

interface AddFormProps {
  parent: PlaceView
  onClose: () => void
  onAdded: (name: string) => void
}

/** What is too long is said, not cut off. */
const room = 200

/** One new place below another: its kind and its name; the rest can follow. */
export function AddForm({ parent, onClose, onAdded }: AddFormProps) {
  const { active } = useMyPosts()
  const kinds = active ? kindsArrangedBy(active.role).filter((kind) => mayLieBelow(kind, parent.kind)) : []
  const [kind, setKind] = useState<PlaceKind | undefined>(kinds[0])
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [id, next] = useOnceId()
  const adding = useAct((chosen: PlaceKind) => api.org.places.add.mutate({ id, parent: parent.id, kind: chosen, name: name.trim() }))
  const wrong = whyNotName(cleanPlaceName(name))
  const add = async () => {
    if (!kind) return setRefusal('这里下面不能再添地方。')
    setTried(true)
    setRefusal(undefined)
    if (wrong !== undefined) return undefined
    const answer = await adding.run(kind)
    if (!answer) return undefined
    next()
    if (!answer.ok) return setRefusal(answer.why)
    onAdded(answer.place.name)
    return refreshDesk()
  }
  return (
    <DeskDialog
      title={`在${parent.name}下面添一个`}
      text='添好就能选到，大家在手机上也能找到。'
      onClose={onClose}
      said={<ActError error={adding.error} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不添
          </Button>
          <Button kind='soft' small fill busy={adding.busy ? '正在保存' : undefined} onTap={() => void add()}>
            添上
          </Button>
        </>
      }
    >
      <Chips label='类别'>
        {kinds.map((one) => (
          <Chip key={one} on={one === kind} onTap={() => setKind(one)}>
            {placeKindNames[one]}
          </Chip>
        ))}
      </Chips>
      <View className='desk-form-gap'>
        <Field label='名称' value={name} onInput={setName} maxLength={room} hint='写全称，比如 湘丰村、金井茶业园' error={tried ? (wrong ?? refusal) : undefined} />
      </View>
    </DeskDialog>
  )
}
