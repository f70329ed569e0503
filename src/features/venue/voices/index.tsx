import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useVoices } from '@/client/desk/voices'
import type { Voice } from '@/domain/book/after/feedback-contract'
import { saidMonth } from '@/domain/book/after/feedback-rules'
import { serviceKindNames } from '@/domain/book/plan/service-kind-names'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { QueryList } from '../../desk/parts/query-list'
import { DeskPage } from '../../desk/shell/desk-page'
import './voices.scss'

/** 家庭写来的话: how sessions were, in the words of who came. Nobody's name is there, and no day. */
export default function VoicesPage() {
  const { session } = useRouter().params
  const voices = useVoices(session)
  return (
    <DeskPage
      at='venue'
      title='家庭写来的话'
      reads={voices}
      head={<HeadLine title='家庭写来的话' text={session === undefined ? '来过的人说这次怎么样；不知道是谁写的' : '这一场来过的人写的；不知道是谁写的'} />}
      list={
        <QueryList
          label='家庭写来的话'
          query={voices}
          empty={<StateView picture='sunflower-pair' title='还没有人写' text={session === undefined ? '来过的人在自己的预约里写几句，会出现在这里。' : '来的人少的场次，为了不认出是谁写的，这里不列。'} />}
        >
          {(items) => items.map((voice, at) => <OneVoice key={at} {...voice} />)}
        </QueryList>
      }
    />
  )
}

function OneVoice({ text, title, kind, venueName, month }: Voice) {
  return (
    <View className='venue-voice'>
      <View className='venue-voice-text'>{text}</View>
      <View className='venue-voice-about'>{[saidMonth(month), title ?? serviceKindNames[kind], venueName].join(' · ')}</View>
    </View>
  )
}
