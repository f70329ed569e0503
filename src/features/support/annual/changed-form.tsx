import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useCase } from '@/client/case-queries'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { TextArea } from '@/ui/text-area/text-area'

/** What changes, in words that hurt nobody: a loss, an illness can be told to a person instead. */
const kinds = ['住的地方、户口变了', '银行卡要换', '家里的情况有变化', '别的'] as const

interface ChangedFormProps {
  id: string
  caseId: string
  onClose: () => void
  onDone: () => void
}

/** What changed, in a tap and, for who wants to, in a sentence. */
export function ChangedForm({ id, caseId, onClose, onDone }: ChangedFormProps) {
  const takesCard = useCase(caseId).data?.takesCard === true
  const [kind, setKind] = useState<string>()
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const says = [kind, words.trim()].filter(Boolean).join('：')
  const answering = useAct(() => api.support.annual.answer.mutate({ id, act, kind: 'changed', says }))
  const send = async () => {
    setTried(true)
    if (kind !== undefined && (await answering.run(undefined))) onDone()
  }
  return (
    <>
      <Card>
        <View className='case-answer' {...accessible({ role: 'heading', level: 1 })}>
          哪里变了？
        </View>
        <View className='case-text'>选一项就行。社区的同志会联系您，一起看怎么办，钱先照常发。</View>
      </Card>
      <View className='case-stack'>
        <Options label='哪里变了'>
          {kinds.map((one) => (
            <Option key={one} title={one} on={kind === one} onTap={() => setKind(one)} />
          ))}
        </Options>
      </View>
      <View className='case-stack'>
        {takesCard && kind === kinds[1] && (
          <Card flush>
            <Row leading={<RowSign icon='document' tone='sun' />} title='您自己现在就能换卡' text='不用等社区，换好就行' arrow onTap={() => open(routes.mendCase(caseId))} />
          </Card>
        )}
        <Card>
          <TextArea label='想多说一句的，写在这里（可不写）' value={words} onInput={setWords} maxLength={150} />
        </Card>
        {tried && kind === undefined && <Note tone='warn'>先选一项，就可以交了。</Note>}
        <ActError error={answering.error} />
      </View>
      <ActionBar>
        <Button kind='line' fill onTap={onClose}>
          回去看看
        </Button>
        <Button fill busy={answering.busy ? '正在交，请稍等' : undefined} onTap={() => void send()}>
          交给社区
        </Button>
      </ActionBar>
    </>
  )
}
