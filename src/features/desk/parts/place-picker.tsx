import { View } from '@tarojs/components'
import { useState } from 'react'
import { useFoundPlaces, usePlacesBelow } from '@/client/desk/places'
import { Button } from '@/ui/button/button'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Field } from '@/ui/field/field'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './form-page.scss'

export interface PickedPlace {
  id: string
  name: string
}

interface PlacePickerProps {
  label: string
  /** Only this place and what lies below it. */
  under: PickedPlace
  value: PickedPlace | undefined
  onChange: (place: PickedPlace) => void
  /** Of a place that is not offered: itself. */
  except?: string
}

/** Chooses one of my places: mine, those right below it, or by a few letters of the name. */
export function PlacePicker({ label, under, value, onChange, except }: PlacePickerProps) {
  const [open, setOpen] = useState(value === undefined)
  const [text, setText] = useState('')
  const below = usePlacesBelow(under.id)
  const found = useFoundPlaces(text.trim(), under.id)
  if (!open && value) {
    return (
      <View className='desk-form-gap'>
        <View className='desk-form-label'>{label}</View>
        <View className='desk-picked'>
          <View className='desk-picked-name'>{value.name}</View>
          <Button kind='line' small label={`换一个地方，现在是${value.name}`} onTap={() => setOpen(true)}>
            换一个地方
          </Button>
        </View>
      </View>
    )
  }
  const all: Array<PickedPlace & { text?: string }> = text.trim() === '' ? [under, ...(below.data ?? []).map(({ id, name }) => ({ id, name }))] : (found.data?.items ?? []).map(({ id, name, chainText, was }) => ({ id, name, text: was ?? chainText }))
  const hits = all.filter(({ id }) => id !== except)
  const choose = (id: string) => {
    const hit = hits.find((one) => one.id === id)
    if (!hit) return
    onChange({ id: hit.id, name: hit.name })
    setOpen(false)
  }
  return (
    <View className='desk-form-gap'>
      <Field label={label} value={text} onInput={setText} placeholder='名字或拼音首字母' maxLength={30} />
      <View className='desk-form-gap'>
        {below.isLoading && <Skeleton shape='line' width='60%' />}
        <DeskOptions label={label} value={value?.id} onChange={choose} options={hits.map((hit) => ({ key: hit.id, label: hit.name, ...(hit.text && { text: hit.text }) }))} />
      </View>
    </View>
  )
}
