import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshTalk, type Talk } from '@/client/talk-queries'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ActError } from '@/pages/parts/act-error'
import { SaidList } from '@/pages/parts/talk/said-list'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { TextArea } from '@/ui/text-area/text-area'

/** What was said so far, who reads what is said now, and room for it. */
export function TalkView({ talk: { id, title, receipt, isOpen, forName, readAt, said } }: { talk: Talk }) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState(false)
  const [act, next] = useOnceId()
  const sending = useAct((words: string) => api.support.talk.say.mutate({ id, act, says: words }))
  const isTooShort = says.trim().length < 2
  const send = async () => {
    setTried(true)
    if (isTooShort || !(await sending.run(says.trim()))) return
    next()
    setSays('')
    setTried(false)
    setSent(true)
    void refreshTalk()
  }
  const write = (words: string) => {
    setSays(words)
    setSent(false)
  }
  const reader = `${readAt ?? '当地'}计生协`
  return (
    <>
      <Card>
        <View className='case-answer' {...accessible({ role: 'heading', level: 1 })}>
          {forName === null ? title : `${title}（替${forName}办）`}
        </View>
        <View className='case-text'>{isOpen ? `受理号 ${receipt}。您写的，${reader}看得到。` : `受理号 ${receipt}。这一件办完了或收回了，说过的话留在这里。`}</View>
      </Card>
      {isOpen && (
        <View className='case-stack'>
          <Card flush>
            <Row leading={<RowSign icon='phone' />} title='有急事，打电话' text='谁在办、电话多少，写在办件里' arrow onTap={() => open(routes.supportCase(id))} />
          </Card>
        </View>
      )}
      {(said.length > 0 || !isOpen) && (
        <View className='case-stack'>
          <Card>{said.length === 0 ? <View className='case-text'>没有说过什么。</View> : <SaidList said={said} mine='family' />}</Card>
        </View>
      )}
      {sent && (
        <View className='case-stack'>
          <Note tone='ok'>{`写好了，${reader}会看到。回了话，发消息告诉您。`}</Note>
        </View>
      )}
      {isOpen && (
        <>
          <View className='case-stack'>
            <Card>
              <TextArea label='想说什么，写一句' value={says} onInput={write} maxLength={200} lines={4} hint='只有计生协办这件的人和您看得到，保险公司、银行看不到。' {...(tried && isTooShort && { error: '写几个字，办的人才知道您要说什么' })} />
            </Card>
            <ActError error={sending.error} />
          </View>
          <ActionBar>
            <Button fill busy={sending.busy ? '正在发' : undefined} onTap={() => void send()}>
              发给办的人
            </Button>
          </ActionBar>
        </>
      )}
    </>
  )
}
