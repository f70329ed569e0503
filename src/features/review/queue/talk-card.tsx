import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshReviews, type OpenedCase } from '@/client/desk/reviews'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { SaidList } from '@/pages/parts/talk/said-list'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

interface TalkCardProps {
  id: string
  talk: NonNullable<OpenedCase['talk']>
  onDone: (words: string) => void
}

/** 和家里说过的话: what the family wrote and what colleagues answered, and a sentence more. */
export function TalkCard({ id, talk: { isOpen, said }, onDone }: TalkCardProps) {
  const [writes, setWrites] = useState(false)
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act, next] = useOnceId()
  const answering = useAct((words: string) => api.support.talk.answer.mutate({ id, act, says: words }))
  if (!isOpen && said.length === 0) return null
  const isTooShort = says.trim().length < 2
  const send = async () => {
    setTried(true)
    if (isTooShort || !(await answering.run(says.trim()))) return
    next()
    setSays('')
    setTried(false)
    setWrites(false)
    onDone('写给这家人了，会发消息告诉他们')
    void refreshReviews()
  }
  return (
    <View className='review-card'>
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        和家里说的话
      </View>
      {said.length === 0 && !writes && <View className='review-rule-says'>还没有说过。有要问的、要说明的，写一句，家里就收得到。</View>}
      <SaidList said={said} mine='staff' />
      {writes ? (
        <>
          <TextArea label='写给这家人，会显示您的名字' value={says} onInput={setSays} maxLength={200} {...(tried && isTooShort && { error: '写几个字，这家人才看得懂' })} />
          <FormFoot action='发给这家人' busy={answering.busy} error={answering.error} onSend={() => void send()} onClose={() => setWrites(false)} />
        </>
      ) : (
        isOpen && (
          <View className='review-gap'>
            <Button kind='line' small onTap={() => setWrites(true)}>
              写给家庭
            </Button>
          </View>
        )
      )}
    </View>
  )
}
