import { View } from '@tarojs/components'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'

const colours = [
  'primary', 'primary-soft', 'sunflower', 'sunflower-soft', 'ink', 'ink-2', 'ink-3', 'line-strong', 'line', 'page', 'sunken', 'danger', 'danger-soft', 'warn',
  'warn-soft', 'ok', 'ok-soft',
]
const steps: ReadonlyArray<readonly [number, string]> = [
  [28, '数字与大标题'],
  [22, '页面主句'],
  [18, '小节标题'],
  [16, '正文与按钮'],
  [14, '说明、时间、地点'],
  [12, '出处、编号'],
]

/** The colours and the steps of the type scale. */
export function Tokens() {
  return (
    <>
      <Section title='颜色'>
        <Card>
          <View className='gallery-swatches'>
            {colours.map((name) => <View key={name} className='gallery-swatch' style={{ background: `var(--${name})` }} />)}
          </View>
        </Card>
      </Section>
      <Section title='字号'>
        <Card>
          {steps.map(([size, use]) => (
            <View key={size} className='gallery-type' style={{ fontSize: `var(--t${size})`, lineHeight: `var(--l${size})` }}>{`${size} ${use}`}</View>
          ))}
        </Card>
      </Section>
    </>
  )
}
