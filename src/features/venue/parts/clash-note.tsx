import { View } from '@tarojs/components'
import type { MoveClash } from '@/domain/book/week/move-draft'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Note } from '@/ui/note/note'
import './clash-note.scss'

interface ClashNoteProps {
  clash: MoveClash
  onTime: (time: string) => void
  onPerson: (id: string) => void
}

/** What stands in the way, and what would do with one tap. */
export function ClashNote({ clash: { words, times, people }, onTime, onPerson }: ClashNoteProps) {
  return (
    <View className='venue-clash'>
      <Note tone='warn'>{words}</Note>
      {(times.length > 0 || people.length > 0) && (
        <Chips label='可以换成'>
          {times.map((time) => (
            <Chip key={time} onTap={() => onTime(time)}>{`改到 ${time}`}</Chip>
          ))}
          {people.map(({ id, name }) => (
            <Chip key={id} onTap={() => onPerson(id)}>{`请${name}带`}</Chip>
          ))}
        </Chips>
      )}
    </View>
  )
}
