import { View } from '@tarojs/components'
import { useState } from 'react'
import { useVenuePlans } from '@/client/desk/plans'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { newId, usersOf, withoutNamed } from './plan-draft'

interface NamesBoxProps {
  kind: 'rooms' | 'staff'
  draft: PlanDraft
  /** One of them; undefined: a new one. */
  id: string | undefined
  onChange: (draft: PlanDraft) => void
  onClose: () => void
}

const longest = 20
const words = { rooms: { one: '房间', label: '房间叫什么', hint: '比如：活动室' }, staff: { one: '老师', label: '怎么称呼', hint: '比如：向岚老师。家庭会看到' } } as const

/** A room or a person by name. Who works at another venue of one's places too is taken from there: then both know when they are busy. */
export function NamesBox({ kind, draft, id, onChange, onClose }: NamesBoxProps) {
  const [name, setName] = useState(id === undefined ? '' : (draft[kind][id] ?? ''))
  const [tried, setTried] = useState(false)
  const plans = useVenuePlans(kind === 'staff' && id === undefined)
  const known = (plans.data?.people ?? []).filter((one, i, all) => draft.staff[one.id] === undefined && all.findIndex((other) => other.id === one.id) === i)
  const users = id === undefined ? [] : usersOf(draft, kind, id)
  const fault = name.trim() === '' ? '写上名字。' : undefined
  const put = (key: string, as: string) => {
    onChange({ ...draft, [kind]: { ...draft[kind], [key]: as } })
    onClose()
  }
  const save = () => {
    setTried(true)
    if (fault === undefined) put(id ?? newId(), name.trim())
  }
  return (
    <DeskDialog
      title={id === undefined ? `加一${kind === 'rooms' ? '间' : '位'}${words[kind].one}` : (draft[kind][id] ?? '')}
      {...(users.length > 0 && { text: `${users.map((one) => `“${one}”`).join('、')}在用，换掉以后才能去掉。` })}
      onClose={onClose}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不改
          </Button>
          <Button kind='soft' small fill onTap={save}>
            {id === undefined ? '加上' : '改好了'}
          </Button>
        </>
      }
    >
      <View className='venue-plan-form'>
        <Field label={words[kind].label} value={name} onInput={setName} maxLength={longest} hint={words[kind].hint} onConfirm={save} {...(tried && fault !== undefined && { error: fault })} />
        {known.length > 0 && (
          <View>
            <View className='x-field-label'>在别处也带课的，从这里选，两边就不会排重</View>
            <Chips label='在别处也带课的'>
              {known.slice(0, 12).map((one) => (
                <Chip key={one.id} onTap={() => put(one.id, one.name)}>{`${one.name}（${one.venueName}）`}</Chip>
              ))}
            </Chips>
          </View>
        )}
        {id !== undefined && users.length === 0 && (
          <View className='venue-plan-more'>
            <Button
              kind='dangerLine'
              small
              onTap={() => {
                onChange(withoutNamed(draft, kind, id))
                onClose()
              }}
            >
              去掉
            </Button>
          </View>
        )}
      </View>
    </DeskDialog>
  )
}
