import { View } from '@tarojs/components'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { icons, type IconName } from '@/ui/icon/icons'
import { groundOf } from '@/ui/illustration/generated/grounds'
import { Illustration } from '@/ui/illustration/illustration'
import { Section } from '@/ui/section/section'

const isIcon = (name: string): name is IconName => name in icons
const iconNames = Object.keys(icons).filter(isIcon)
const names = Object.keys(groundOf)
const sizes = [16, 20, 24, 28] as const

/** All icons and all illustrations. */
export function Pictures() {
  return (
    <>
      <Section title='图标' note='24 格，1.5 线，一点葵黄'>
        <Card>
          <View className='gallery-icons'>{iconNames.map((name) => <Icon key={name} name={name} />)}</View>
          <View className='gallery-line'>{sizes.map((size) => <Icon key={size} name='stethoscope' size={size} />)}</View>
        </Card>
      </Section>
      <Section title='插图'>
        {names.map((name) => (
          <Card key={name}>
            {groundOf[name] === 'none' ? (
              <Illustration name={name} shape='state' />
            ) : (
              <View className='gallery-stack'>
                <Illustration name={name} shape='head' label={name} />
                <View className='gallery-pair'>
                  <Illustration name={name} shape='thumb' />
                  <Illustration name={name} width='80px' height='80px' round />
                  <Illustration name={name} width='88px' height='64px' bare />
                </View>
              </View>
            )}
            <View className='gallery-name'>{name}</View>
          </Card>
        ))}
      </Section>
    </>
  )
}
