import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

/** The second person's answer to an end that was proposed. */
export function DecideForm({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: (words: string) => void }) {
  const [answer, setAnswer] = useState<string>()
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const agrees = answer === 'yes'
  const deciding = useAct(() => api.support.annual.decide.mutate({ id, act, agrees, says: says.trim() }))
  const isWhole = answer !== undefined && says.trim().length >= 2
  const decide = async () => {
    setTried(true)
    if (isWhole && (await deciding.run(undefined))) onDone(agrees ? '复核了，没发的发完就结束' : '没有同意，退回去接着看')
  }
  return (
    <>
      <View className='review-card-head'>复核</View>
      <DeskOptions label='复核' value={answer} onChange={setAnswer} options={[{ key: 'yes', label: '同意退出' }, { key: 'no', label: '不同意，接着发' }]} />
      <View className='review-gap'>
        <TextArea label='怎么核对的' value={says} onInput={setSays} maxLength={200} {...(tried && !isWhole && { error: answer === undefined ? '先选同意不同意' : '写一句怎么核对的' })} />
      </View>
      <FormFoot danger={agrees} action={agrees ? '同意退出' : '记下来'} busy={deciding.busy} error={deciding.error} onSend={() => void decide()} onClose={onClose} />
    </>
  )
}
