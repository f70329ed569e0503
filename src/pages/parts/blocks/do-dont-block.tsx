import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'
import type { BlockOf } from './block-of'
import './do-dont-block.scss'

interface SideProps {
  kind: 'do' | 'dont'
  title: string
  items: readonly string[]
}

function Side({ kind, title, items }: SideProps) {
  return (
    <View className={`side side--${kind}`}>
      <View className='side-title' {...accessible({ role: 'heading', level: 3 })}>
        <Icon name={kind === 'do' ? 'check-circle' : 'close-circle'} size={20} />
        <View>{title}</View>
      </View>
      {items.map((item) => (
        <View key={item} className='side-item'>
          {item}
        </View>
      ))}
    </View>
  )
}

/** 这样做, 别这样: side by side, or one below the other where words are large. */
export function DoDontBlock({ block }: BlockOf<'doDont'>) {
  return (
    <View className='sides'>
      <Side kind='do' title='这样做' items={block.dos} />
      <Side kind='dont' title='别这样' items={block.donts} />
    </View>
  )
}
