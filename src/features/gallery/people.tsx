import { useState } from 'react'
import { Avatar } from '@/ui/avatar/avatar'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { ChildFace } from '@/ui/child-face/child-face'
import { ChoiceTile } from '@/ui/choice-tile/choice-tile'
import { ChoiceTiles } from '@/ui/choice-tile/choice-tiles'
import { DateField } from '@/ui/date-field/date-field'
import { TimeField } from '@/ui/time-field/time-field'
import { Facts } from '@/ui/facts/facts'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { PersonTile } from '@/ui/person-tile/person-tile'
import { PersonTiles } from '@/ui/person-tile/person-tiles'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { WindowScene } from '@/ui/window-scene/window-scene'

const nothing = () => undefined
const facts = [
  { icon: 'document', label: '记什么', text: '生日、身高体重、疫苗、体检结果' },
  { icon: 'clock', label: '记多久', text: '到您删除为止' },
] as const

/** People, answers, and what is told before somebody agrees. */
export function People() {
  const [on, setOn] = useState(true)
  const [hour, setHour] = useState('08:00')
  const [born, setBorn] = useState('')
  return (
    <>
      <Section title='家里人'>
        <Card>
          <PersonTiles>
            <PersonTile kind='child' name='禾禾' text='8个月' onTap={nothing} />
            <PersonTile name='周明' text='一起照看' onTap={nothing} />
            <PersonTile name='外婆' text='帮着看' onTap={nothing} />
            <PersonTile kind='add' name='请家人' text='发一张卡' onTap={nothing} />
          </PersonTiles>
        </Card>
        <Card flush>
          <Row leading={<Avatar text='李' />} title='李小红' text='望月湖社区（示例）' trailing={<CallButton whom='李小红' onTap={nothing} />} />
        </Card>
      </Section>
      <Section title='选一个'>
        <Card>
          <ChoiceTiles label='家里现在是哪一段'>
            <ChoiceTile icon='sprout' title='准备怀孕' text='备孕、婚检' onTap={nothing} />
            <ChoiceTile icon='sun' picture={<ChildFace />} title='有宝宝' text='0–3 岁' on onTap={nothing} />
          </ChoiceTiles>
        </Card>
        <Options label='请谁来'>
          <Option title='另一位家长' text='看到的、能做的和您一样' on={on} onTap={() => setOn(true)} />
          <Option title='老人、亲戚' text='能看、能收提醒' on={!on} onTap={() => setOn(false)} />
          <Option title='现在选不了的' on={false} disabled onTap={nothing} />
        </Options>
        <Options label='可以选几样' several>
          <Option several title='可以选几样' on onTap={nothing} />
        </Options>
      </Section>
      <Section title='先问一声'>
        <Card>
          <Facts items={facts} />
          <DateField label='出生那天' value={born} from='2008-01-01' to='2026-11-23' onChange={setBorn} hint='按公历（阳历）' />
          <TimeField label='几点' value={hour} onChange={setHour} hint='按北京时间' />
        </Card>
      </Section>
      <Section title='窗台'>
        <Card>
          <WindowScene />
        </Card>
      </Section>
    </>
  )
}
