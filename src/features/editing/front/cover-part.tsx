import { View } from '@tarojs/components'
import { coverName, covers } from '@/domain/learn/covers'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import type { FrontPartProps } from './front-form'

/** One of the house's pictures stands above the piece. */
export function CoverPart({ front, onEdit }: FrontPartProps) {
  return (
    <View className='front-choice'>
      <View className='front-label'>封面</View>
      <View className='front-covers' {...accessible({ role: 'radiogroup', label: '封面' })}>
        {covers.map((cover) => (
          <View
            key={cover}
            className={cover === front.cover ? 'front-cover front-cover--on' : 'front-cover'}
            {...accessible({ role: 'radio', label: coverName(cover), checked: cover === front.cover, onTap: () => onEdit({ cover }) })}
          >
            <Illustration name={cover} shape='thumb' />
          </View>
        ))}
      </View>
    </View>
  )
}
