import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { StateView } from '@/ui/state-view/state-view'
import { DangerStrip } from '../parts/danger-strip'

/** Where nothing is noted yet, or where its weeks are over (`over`) and nobody said how it went. */
export function BeginView({ over }: { over?: boolean }) {
  return (
    <>
      <Card>
        <StateView
          picture='pot-sprout'
          title={over ? '日子已经过了' : '算好日子，别的都排好'}
          text={over ? '生了就告诉我们一声；日子记错了，改一下就好。' : '末次月经、超声、移植，\n知道哪一样就填哪一样。'}
        />
        <Button block onTap={() => open(over ? routes.pregnancyBirth : routes.pregnancyDates)}>
          {over ? '宝宝出生了' : '开始记'}
        </Button>
      </Card>
      <View className='preg-gap'>
        <Card flush>
          {over && <Row leading={<RowSign icon='pencil' />} title='改预产期' arrow onTap={() => open(routes.pregnancyDates)} />}
          {over && <Row leading={<RowSign icon='heart' tone='plain' />} title='情况有变化，告诉我们' text='提醒会马上停下' arrow onTap={() => open(routes.pregnancyLoss)} />}
          {!over && <Row leading={<RowSign icon='sprout' />} title='还在准备' text='叶酸、孕前检查，从哪天开始' arrow onTap={() => open(routes.preparing)} />}
        </Card>
      </View>
      <View className='preg-gap'>
        <DangerStrip />
      </View>
    </>
  )
}
