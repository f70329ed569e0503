import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPhone } from '@/client/phone-call'
import { dangerSigns } from '@/domain/grow/pregnancy/danger-signs'
import { ambulance } from '@/domain/hotlines'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { RowSign } from '@/ui/row/row-sign'
import { Sheet } from '@/ui/sheet/sheet'
import './danger-strip.scss'

interface DangerStripProps {
  signs?: readonly string[]
  /** A few of them, in one line. */
  short?: string
}

/** When to go to hospital at once: all of it one tap away, and 120 beside it. */
export function DangerStrip({ signs = dangerSigns, short = '出血、破水、肚子阵痛' }: DangerStripProps) {
  const [open, setOpen] = useState(false)
  const call = (
    <Button kind='danger' icon='phone' label={`打 ${ambulance}`} onTap={() => callPhone(ambulance)}>
      {ambulance}
    </Button>
  )
  return (
    <Card className='danger-strip'>
      <View className='danger-strip-row'>
        <View className='danger-strip-tap' hoverClass='x-press' {...accessible({ role: 'button', label: `这些情况，马上去医院：${short}`, onTap: () => setOpen(true) })}>
          <RowSign icon='alert' tone='danger' />
          <View className='danger-strip-words'>
            <View className='danger-strip-title'>这些情况，马上去医院</View>
            <View className='danger-strip-text'>{short}</View>
          </View>
        </View>
        {call}
      </View>
      <Sheet open={open} title='马上去医院' text='有一样就去，夜里也去，不用先问别人。走不动、出血多，打 120，说清楚怀孕几周、在什么地方。' onClose={() => setOpen(false)} foot={call}>
        <DangerList signs={signs} />
      </Sheet>
    </Card>
  )
}

/** The signs, one below the other. */
export function DangerList({ signs = dangerSigns }: Pick<DangerStripProps, 'signs'>) {
  return (
    <View {...accessible({ role: 'list', label: '马上去医院的情况' })}>
      {signs.map((sign) => (
        <View key={sign} className='danger-sign' {...accessible({ role: 'listitem' })}>
          <Icon name='alert' size={20} />
          <View className='danger-sign-words'>{sign}</View>
        </View>
      ))}
    </View>
  )
}
