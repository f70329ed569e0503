import { View } from '@tarojs/components'
import { useState } from 'react'
import { CardFields, readCard, type TypedCard } from '@/pages/parts/apply/card-fields'
import { Button } from '@/ui/button/button'
import { DoorStep } from './door-step'
import type { PartProps } from './fill-door'
import { ReadOutSheet } from './read-out-sheet'
import { useThisDevice } from './use-this-device'

/** Whose number stays on this screen until it is signed. */
export function DoorAccount({ head, draft, card, onCard, onKeep, onBack, onNext }: PartProps & { card: TypedCard; onCard: (card: TypedCard) => void }) {
  const [tried, setTried] = useState(false)
  const [asks, setAsks] = useState(false)
  const device = useThisDevice()
  const isEmpty = card.number === '' && card.bank === ''
  const go = () => {
    setTried(true)
    if (!isEmpty && !readCard(card).ok) return
    if (!isEmpty && draft.agree.bank === undefined) setAsks(true)
    else onNext()
  }
  return (
    <DoorStep
      label='银行卡'
      head={head}
      asks='钱打到哪张卡？'
      back={{ onTap: onBack }}
      onward={
        <Button fill onTap={go}>
          {isEmpty ? '先不填卡号' : '下一步'}
        </Button>
      }
    >
      <View className='door-text'>{`要是申请人本人的卡。卡号签名的时候才存，交上去就从${device}上清掉。`}</View>
      <View className='door-gap'>
        <CardFields typed={card} onType={onCard} tried={tried && !isEmpty} />
      </View>
      {asks && (
        <ReadOutSheet
          kind='bank'
          ring={draft.sheet.ring}
          onAgree={(version) => {
            onKeep((now) => ({ agree: { ...now.agree, bank: version } }))
            setAsks(false)
            onNext()
          }}
          onRefuse={() => {
            onCard({ number: '', holder: '', bank: '' })
            setAsks(false)
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </DoorStep>
  )
}
