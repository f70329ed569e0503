import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/client/api'
import { useReader } from '@/client/reader'
import { replace, routes } from '@/client/routes'
import { useNotices } from '@/client/support-queries'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { fullDate } from '@/domain/said-date'
import type { Announced } from '@/domain/support/notice/notice-contract'
import { ActError } from '@/pages/parts/act-error'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { TextArea } from '@/ui/text-area/text-area'
import { SupportScreen } from '../parts/support-screen'
import '../case/case.scss'

const toNotices = () => replace(routes.supportNotices)
const over = { title: '这件公示不在了', text: '可能已经结束撤下了。还有疑问，打电话问当地计生协，报受理号就行。', action: '看公示', onAction: toNotices }

/** 有不同意见: what somebody knows that speaks against one grant. Who reads it, and what comes next, is said before it is sent. */
export default function ObjectPage() {
  const { receipt = '' } = useRouter().params
  const placeIds = useReader()?.placeIds
  const notices = useNotices(placeIds)
  const [until, setUntil] = useState<string>()
  const one = notices.data?.find((notice) => notice.receipt === receipt)
  // Lists are by county: who has said no place has come here from none.
  if (receipt === '' || (placeIds !== undefined && placeIds.length < 3)) {
    return (
      <SupportScreen title='有不同意见'>
        <NotHere {...over} />
      </SupportScreen>
    )
  }
  return (
    <SupportScreen title='有不同意见' barred={one !== undefined && until === undefined}>
      {until === undefined ? (
        <WithMe why='说说您的不同意见'>
          {() => (
            <Read of={notices} rows={4}>
              {() => (one === undefined ? <NotHere {...over} /> : <ObjectForm one={one} onDone={setUntil} />)}
            </Read>
          )}
        </WithMe>
      ) : (
        <Card>
          <StateView picture='sunflower' title='收到了，会去核实' text={`${fullDate(until)}公示到期。核实清楚以前，这件不会往下办。有了结果，发消息告诉您。`} action='回到公示' onAction={toNotices} />
        </Card>
      )}
    </SupportScreen>
  )
}

function ObjectForm({ one: { receipt, title, who, where, until }, onDone }: { one: Announced; onDone: (until: string) => void }) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const sending = useAct(() => api.support.notice.object.mutate({ receipt, act, says: says.trim() }))
  const isTooShort = says.trim().length < 4
  const send = async () => {
    setTried(true)
    if (isTooShort) return
    const answer = await sending.run(undefined)
    if (answer) onDone(answer.until)
  }
  return (
    <>
      <Card>
        <View className='case-answer' {...accessible({ role: 'heading', level: 1 })}>{`${who}的${title}`}</View>
        <View className='case-text'>{`${where}，公示到${fullDate(until)}。受理号 ${receipt}`}</View>
      </Card>
      <Section title='您知道的情况'>
        <Card>
          <TextArea label='哪里不符合，您是怎么知道的' value={says} onInput={setSays} maxLength={300} lines={4} {...(tried && isTooShort && { error: '写几个字，核实的人才知道去查什么' })} />
        </Card>
      </Section>
      <Section title='提了以后会怎样'>
        <Card flush>
          <Row leading={<RowSign icon='lock' />} title='谁看得到' text='只有管这件公示的计生协工作人员。您的姓名不会给他们看，也不会告诉这家人。' />
          <Row leading={<RowSign icon='document' />} title='接下来' text={`工作人员去核实，尽量在${fullDate(until)}前答复。没有核实清楚，这件不会往下办。`} />
          <Row leading={<RowSign icon='bell' />} title='怎么知道结果' text='核实完了发消息给您。只说结果，不说这家人的情况。' />
        </Card>
      </Section>
      <ActError error={sending.error} />
      <ActionBar>
        <Button fill busy={sending.busy ? '正在交，请稍等' : undefined} onTap={() => void send()}>
          交上去
        </Button>
      </ActionBar>
    </>
  )
}
