import { View } from '@tarojs/components'
import { useState } from 'react'
import { shareDays, type ShareDays } from '@/domain/grow/share'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import { Switch } from '@/ui/switch/switch'

export interface ShareWish {
  days: ShareDays
  showsName: boolean
}

const titles: Record<ShareDays, string> = { 1: '1 天', 3: '3 天', 7: '7 天' }

interface GiveFormProps {
  name: string
  busy: boolean
  onGive: (wish: ShareWish) => void
}

/** What the doctor will see and what not, for how long, and whether with the name. */
export function GiveForm({ name, busy, onGive }: GiveFormProps) {
  const [days, setDays] = useState<ShareDays>(7)
  const [showsName, setShowsName] = useState(false)
  return (
    <>
      <Card>
        <Facts
          items={[
            { icon: 'eye', label: '医生看得到', text: '性别、生日、出生时的情况，身高体重和曲线，打过的疫苗，发育筛查的回答' },
            { icon: 'lock', label: '看不到', text: '日记、照片、家里人的名字、您写的话' },
            { icon: 'clock', label: '什么时候失效', text: '到期自己失效；您随时可以收回，马上打不开' },
            { icon: 'people', label: '谁看过', text: '每次打开都记下来，在这里和“谁看过我的资料”里都有' },
          ]}
        />
      </Card>
      <View className='grow-gap'>
        <View className='grow-label'>链接管多久</View>
        <Options label='链接管多久'>
          {shareDays.map((each) => (
            <Option key={each} title={titles[each]} on={days === each} onTap={() => setDays(each)} />
          ))}
        </Options>
      </View>
      <View className='grow-gap'>
        <Card flush>
          <Row title={`写上小名“${name}”`} text='不写的话，医生看到的是“宝宝”' trailing={<Switch on={showsName} label={`写上小名“${name}”`} onChange={setShowsName} />} />
        </Card>
      </View>
      <ActionBar>
        <Button fill icon='share' busy={busy ? '正在做，请稍等' : undefined} onTap={() => onGive({ days, showsName })}>
          做一个链接
        </Button>
      </ActionBar>
    </>
  )
}
