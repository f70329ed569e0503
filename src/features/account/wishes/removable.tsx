import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import './removable.scss'

interface RemovableProps {
  items: ReadonlyArray<{ key: string; words: string }>
  onRemove: (key: string) => void
}

/** What was said so far; a tap takes one away again. */
export function Removable({ items, onRemove }: RemovableProps) {
  if (items.length === 0) return null
  return (
    <View className='removable'>
      <Chips label='点一下就去掉'>
        {items.map(({ key, words }) => (
          <Chip key={key} icon='close' onTap={() => onRemove(key)}>
            {words}
          </Chip>
        ))}
      </Chips>
    </View>
  )
}
