import { View } from '@tarojs/components'
import { chooseLarge } from '@/client/large-version'
import { useSettings } from '@/client/settings'
import { Illustration } from '@/ui/illustration/illustration'
import { Pill } from '@/ui/pill/pill'
import './brand.scss'

/** The mark, the name of the room, and the way into the large version, always in the same place. */
export function Brand({ name }: { name: '向日葵' | '我的关怀' }) {
  const { large } = useSettings()
  return (
    <View className='brand'>
      <Illustration name='sunflower' width='28px' height='28px' />
      <View className='brand-name'>{name}</View>
      <Pill icon='text-size' label={large ? '换回标准版' : '换成长辈版，字更大'} onTap={() => chooseLarge(!large)}>
        {large ? '标准版' : '长辈版'}
      </Pill>
    </View>
  )
}
