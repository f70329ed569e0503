import { View } from '@tarojs/components'
import { changeInboxSettings, type SettingsChange } from '@/client/inbox-queries'
import { useAct } from '@/client/use-act'
import type { InboxSettings } from '@/domain/account/contract/inbox'
import type { Topic } from '@/domain/account/inbox/kinds'
import { ActError } from '@/pages/parts/act-error'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { Switch } from '@/ui/switch/switch'
import { Tag } from '@/ui/tag/tag'
import { WechatRow } from './wechat-row'
import './inbox-choices.scss'

const choices: ReadonlyArray<{ topic: Topic; title: string; text: string }> = [
  { topic: 'health', title: '疫苗和体检', text: '前 7 天和前 1 天' },
  { topic: 'booking', title: '预约和候补', text: '前一天和前 2 小时' },
  { topic: 'notice', title: '社区通知', text: '门诊、活动和政策' },
  { topic: 'article', title: '文章推荐', text: '每月最多 2 次' },
]

/** 想收到哪些. What is about one's own case or file cannot be turned off, and says so. */
export function InboxChoices({ settings }: { settings: InboxSettings }) {
  // A switch answers at once; only a change that could not be kept is spoken of.
  const change = useAct((wanted: SettingsChange) => changeInboxSettings(wanted))
  const set = (wanted: SettingsChange) => void change.run(wanted)
  const always = <Tag icon='lock'>一定会收到</Tag>
  return (
    <>
      <Section title='想收到哪些' note='随时能改'>
        <Card flush>
          {choices.map(({ topic, title, text }) => (
            <Row
              key={topic}
              title={title}
              text={text}
              trailing={<Switch on={settings.topics[topic]} label={title} onChange={(on) => set({ topics: { [topic]: on } })} />}
            />
          ))}
          <Row title='我的办件' text='进度和要补的材料' trailing={always} />
          <Row title='我的资料' text='谁看过，家人和会员有什么变化' trailing={always} />
        </Card>
        <ActError error={change.error} />
        <View className='inbox-quiet'>
          <Card flush>
            <Row
              title='夜里不打扰'
              text='晚 9 点到早 8 点，紧急的除外'
              trailing={<Switch on={settings.quiet} label='夜里不打扰' onChange={(quiet) => set({ quiet })} />}
            />
            <WechatRow settings={settings} />
          </Card>
        </View>
      </Section>
    </>
  )
}
