import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { appealAnswerDays } from '@/domain/voice/appeal'
import { Note } from '@/ui/note/note'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

interface AppealForFormProps {
  caseId: string
  onClose: () => void
  onDone: (words: string) => void
}

const least = 4

/** 代提: in the words of who has no WeChat, why the level above should look at it again. */
export function AppealForForm({ caseId, onClose, onDone }: AppealForFormProps) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const sending = useAct(() => api.voice.appeals.fileAtTheDoor.mutate({ caseId, act, about: [], says: says.trim() }))
  const isTooShort = says.trim().length < least
  const send = async () => {
    setTried(true)
    if (!isTooShort && (await sending.run(undefined))) onDone(`交给上一级了，${appealAnswerDays} 个工作日内答复`)
  }
  return (
    <>
      <TextArea label='哪里不对，照对方的话写' value={says} onInput={setSays} maxLength={500} {...(tried && isTooShort && { error: '写几个字，上一级才知道要看哪里' })} />
      <Note>先念给对方听，对了再交。由上一级没有经手过的人看，结果打电话告诉对方。</Note>
      <FormFoot action='替对方交给上一级' busy={sending.busy} error={sending.error} onSend={() => void send()} onClose={onClose} />
    </>
  )
}
