import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import './points.scss'

/** Short lines that stand below each other, each with its dot. */
export function Points({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <View className='grow-points' {...accessible({ role: 'list', label })}>
      {lines.map((line) => (
        <View key={line} className='grow-point' {...accessible({ role: 'listitem' })}>
          {line}
        </View>
      ))}
    </View>
  )
}
