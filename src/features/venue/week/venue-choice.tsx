import { useState } from 'react'
import { useWide } from '@/client/use-wide'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'

interface VenueChoiceProps {
  venues: ReadonlyArray<{ id: string; name: string }>
  value: string | undefined
  onChange: (id: string) => void
}

/** More would push the calendar down. */
const mostChips = 5

/** Which of the venues of one's places; nothing to choose where there is one. */
export function VenueChoice({ venues, value, onChange }: VenueChoiceProps) {
  const wide = useWide()
  const [choosing, setChoosing] = useState(false)
  if (venues.length < 2) return null
  if (wide && venues.length <= mostChips) {
    return (
      <Chips label='看哪个地方'>
        {venues.map(({ id, name }) => (
          <Chip key={id} on={id === value} onTap={() => onChange(id)}>
            {name}
          </Chip>
        ))}
      </Chips>
    )
  }
  return (
    <>
      <Chips label='看哪个地方'>
        <Chip on icon='chevron-down' onTap={() => setChoosing(true)}>
          {venues.find(({ id }) => id === value)?.name ?? '选一个地方'}
        </Chip>
      </Chips>
      {choosing && (
        <DeskDialog title='看哪个地方' onClose={() => setChoosing(false)}>
          <DeskOptions
            label='地方'
            value={value}
            onChange={(id) => {
              onChange(id)
              setChoosing(false)
            }}
            options={venues.map(({ id, name }) => ({ key: id, label: name }))}
          />
        </DeskDialog>
      )}
    </>
  )
}
