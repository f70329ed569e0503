import { View } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import { open, routes } from '@/client/routes'
import { comfortLine } from '@/domain/hotlines'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { DangerStrip } from '../parts/danger-strip'

const signs = ['出血很多，一小时湿透一片卫生巾', '肚子越来越痛', '发烧 38℃ 以上', '头晕、心慌、站不住'] as const

/** What follows a loss: nothing is asked for; somebody to talk to, the body's signs, something kind to read. */
export function AfterLoss() {
  return (
    <>
      <Card>
        <StateView picture='tea-cup' title='都停下来了' text={'不会再有提醒。\n难过多久都可以，\n这不是您做错了什么。'} />
      </Card>
      <Section title='想找人说说'>
        <Card flush>
          <Row leading={<RowSign icon='phone' />} title={`${comfortLine} 心理援助热线`} text='不用报名字，说到哪儿算哪儿' trailing={<CallButton whom='心理援助热线' onTap={() => callPhone(comfortLine)} />} />
          <Row leading={<RowSign icon='people' tone='plain' />} title='找社区的人' text='陪您去医院、帮家里搭把手' arrow onTap={() => open(routes.myPlaces)} />
        </Card>
      </Section>
      <Section title='想看的时候再看'>
        <Card flush>
          <Row leading={<RowSign icon='book' />} title='身体和心里都歇一歇' text='怎么养、哪天复查、假怎么请' arrow onTap={() => open(routes.article('after-a-loss'))} />
          <Row leading={<RowSign icon='moon' tone='plain' />} title='心情一直不好' text='先撑住今天，再找个人' arrow onTap={() => open(routes.article('low-mood'))} />
        </Card>
      </Section>
      <View className='preg-gap'>
        <DangerStrip signs={signs} short='出血多、肚子痛、发烧' />
      </View>
      <View className='preg-gap'>
        <Card flush>
          <Row leading={<RowSign icon='heart' tone='plain' />} title='我的心意' text='首页先不放养育和节日的内容，想看了在这里打开' arrow onTap={() => open(routes.wishes)} />
        </Card>
      </View>
    </>
  )
}
