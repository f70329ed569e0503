import { View } from '@tarojs/components'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Icon } from '@/ui/icon/icon'
import './mindful.scss'

/** What to keep in mind before one calls or visits: set apart, and nothing where there is nothing. */
export function Mindful({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <DeskPart title={title} mind>
      {lines.map((line) => (
        <View key={line} className='desk-mind'>
          <Icon name='info' size={16} />
          <View>{line}</View>
        </View>
      ))}
    </DeskPart>
  )
}
