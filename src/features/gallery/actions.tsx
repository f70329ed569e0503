import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { IconButton } from '@/ui/icon-button/icon-button'
import { Section } from '@/ui/section/section'
import { Sheet } from '@/ui/sheet/sheet'

const stages = ['备孕', '孕期', '0–1岁', '1–3岁']
const wishes = ['适合禾禾', '步行能到', '周末']
const nothing = () => undefined

/** Buttons, chips and the sheet. */
export function Actions() {
  const [stage, setStage] = useState('0–1岁')
  const [wished, setWished] = useState(['适合禾禾'])
  const [asking, setAsking] = useState(false)
  const [acting, setActing] = useState(false)
  const toggle = (wish: string) => setWished((now) => (now.includes(wish) ? now.filter((other) => other !== wish) : [...now, wish]))
  return (
    <>
      <Section title='按钮'>
        <Card>
          <Button block onTap={nothing}>提交申请</Button>
          <View className='gallery-line'><Button block busy='正在提交，请稍等'>提交申请</Button></View>
          <View className='gallery-line'>
            <Button kind='soft' fill onTap={nothing}>去预约</Button>
            <Button kind='line' fill onTap={nothing}>改时间</Button>
          </View>
          <View className='gallery-line'>
            <Button kind='soft' fill disabled>放号后可约</Button>
            <Button kind='text' fill onTap={nothing}>看全部规定</Button>
          </View>
          <View className='gallery-line'>
            <Button kind='dangerLine' fill icon='siren' onTap={nothing}>紧急</Button>
            <Button kind='danger' fill onTap={nothing}>删除记录</Button>
          </View>
          <View className='gallery-line gallery-wrap'>
            <Button kind='soft' small icon='phone' label='打电话给李小红' onTap={nothing}>打电话</Button>
            <Button kind='line' small openType='share' icon='share'>转给家人</Button>
            <IconButton icon='speaker' label='朗读全文' onTap={nothing} />
            <IconButton icon='phone' label='打电话' soft onTap={nothing} />
          </View>
        </Card>
      </Section>
      <Section title='选一选'>
        <Chips label='按阶段看' even>
          {stages.map((each) => <Chip key={each} on={each === stage} onTap={() => setStage(each)}>{each}</Chip>)}
          <Chip icon='chevron-down' onTap={nothing}>更多</Chip>
        </Chips>
        <View className='gallery-line'>
          <Chips label='还想要'>
            {wishes.map((wish) => <Chip key={wish} several on={wished.includes(wish)} onTap={() => toggle(wish)}>{wish}</Chip>)}
          </Chips>
        </View>
      </Section>
      <Section title='底部弹层和操作栏'>
        <Card>
          <Button kind='line' block onTap={() => setAsking(true)}>取消周四的预约</Button>
          <View className='gallery-line'><Button kind='text' block onTap={() => setActing(!acting)}>{acting ? '收起操作栏' : '看看操作栏'}</Button></View>
        </Card>
        {acting && (
          <ActionBar aboveTabs>
            <Button kind='dangerLine' icon='siren' onTap={nothing}>紧急</Button>
            <Button fill onTap={nothing}>我需要帮助</Button>
          </ActionBar>
        )}
        <Sheet
          open={asking}
          title='取消周四的预约？'
          text='名额会让给候补的家庭。'
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button kind='dangerLine' block onTap={() => setAsking(false)}>取消预约</Button>
              <Button block onTap={() => setAsking(false)}>留着，不取消</Button>
            </>
          }
        />
      </Section>
    </>
  )
}
