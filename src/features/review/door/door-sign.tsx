import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { signDoor, type DoorDraft } from '@/client/desk/door-drafts'
import { useOnline } from '@/client/reading-state'
import { useAct } from '@/client/use-act'
import { decide } from '@/domain/support/decide/decide'
import type { Told } from '@/domain/support/decide/holds'
import { saidBeforeFiling, saidExpected } from '@/domain/support/decide/said-expected'
import type { Question } from '@/domain/support/programme/facts'
import { readThrough } from '@/domain/support/said-answer'
import { readCard, type TypedCard } from '@/pages/parts/apply/card-fields'
import { SignField } from '@/pages/parts/apply/sign-field'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { DoorStep } from './door-step'
import { useThisDevice } from './use-this-device'

interface DoorSignProps {
  head: ReactNode
  draft: DoorDraft
  questions: readonly Question[]
  told: Told
  card: TypedCard
  today: string
  onAgain: (fact: string) => void
  onBack: () => void
  onLeave: () => void
}

/** Everything is read out once more; then the resident draws their name. */
export function DoorSign({ head, draft, questions, told, card, today, onAgain, onBack, onLeave }: DoorSignProps) {
  const online = useOnline()
  const device = useThisDevice()
  const [signature, setSignature] = useState('')
  const signing = useAct(() => signDoor(draft, signature, card.number === '' ? null : readCard(card).account))
  const { terms } = draft.sheet
  const decision = decide(terms, told, today)
  const [warned, expected] = [saidBeforeFiling(decision), saidExpected(decision)]
  return (
    <DoorStep
      label='看一遍，签名'
      head={head}
      asks='念一遍，对了请本人签名'
      back={{ onTap: onBack }}
      onward={
        <Button fill disabled={signature === ''} busy={signing.busy ? '正在交，请稍等' : undefined} onTap={() => void signing.run(undefined)}>
          {online ? '签好了，交上去' : '签好了，先存着'}
        </Button>
      }
    >
      {expected !== undefined && <View className='door-text'>{expected}</View>}
      {warned !== undefined && (
        <View className='door-gap'>
          <Note tone='warn'>{warned}</Note>
        </View>
      )}
      <View className='door-gap'>
        <Card flush>
          {questions.map((question) => (
            <Row
              key={question.fact}
              title={question.asks}
              text={readThrough(told.facts[question.fact], question)}
              trailing={
                <Button kind='text' small label={`改${question.asks}`} onTap={() => onAgain(question.fact)}>
                  改
                </Button>
              }
            />
          ))}
          {terms.pays.kind !== 'nothing' && <Row title='钱打到哪张卡' text={card.number === '' ? '没有填，以后补' : `${card.bank} 尾号 ${card.number.slice(-4)}`} />}
        </Card>
      </View>
      <View className='door-gap'>
        <SignField value={signature} onChange={setSignature} drawnOnly />
      </View>
      <View className='door-gap'>
        <Note>签名就是说：填的都是真的，上面念过的都同意。写不了字的，请本人画个记号。</Note>
      </View>
      <View className='door-gap'>
        <Button kind='text' small onTap={onLeave}>
          {`不填了，从${device}上删掉`}
        </Button>
      </View>
    </DoorStep>
  )
}
