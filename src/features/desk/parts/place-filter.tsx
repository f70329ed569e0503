import { useState } from 'react'
import { useWide } from '@/client/use-wide'
import type { PlaceCard } from '@/domain/org/contract/places'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'

interface PlaceFilterProps {
  places: readonly PlaceCard[]
  /** Undefined: all of them. */
  value: string | undefined
  onChange: (placeId: string | undefined) => void
}

const all = 'all'
/** More would push the list down. */
const mostChips = 8

/** Only one of my places: chips on a PC; where they would fill the screen, on a phone or when there are many, one chip that opens the list. */
export function PlaceFilter({ places, value, onChange }: PlaceFilterProps) {
  const wide = useWide()
  const [choosing, setChoosing] = useState(false)
  if (wide && places.length <= mostChips) {
    return (
      <Chips label='只看一个地方'>
        <Chip on={value === undefined} onTap={() => onChange(undefined)}>
          全部
        </Chip>
        {places.map((place) => (
          <Chip key={place.id} on={place.id === value} onTap={() => onChange(place.id)}>
            {place.shortName}
          </Chip>
        ))}
      </Chips>
    )
  }
  const choose = (key: string) => {
    onChange(key === all ? undefined : key)
    setChoosing(false)
  }
  return (
    <>
      <Chips label='只看一个地方'>
        <Chip on={value !== undefined} icon='chevron-down' onTap={() => setChoosing(true)}>
          {places.find(({ id }) => id === value)?.name ?? '全部地方'}
        </Chip>
      </Chips>
      {choosing && (
        <DeskDialog title='只看一个地方' onClose={() => setChoosing(false)}>
          <DeskOptions label='地方' value={value ?? all} onChange={choose} options={[{ key: all, label: '全部地方' }, ...places.map(({ id, name }) => ({ key: id, label: name }))]} />
        </DeskDialog>
      )}
    </>
  )
}
