import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayWhyMissed } from '@/client/confirm-acts'
import { useAct } from '@/client/use-act'
import { askedReasons } from '@/domain/asked-reasons'
import type { Booking } from '@/domain/book/booking-contract'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import './after.scss'

/** Who could not come may say why; nobody has to. */
export function WhyMissed({ booking }: { booking: Booking }) {
  const [writing, setWriting] = useState(false)
  const [why, setWhy] = useState(booking.excuse ?? '')
  const [tried, setTried] = useState(false)
  const saying = useAct(sayWhyMissed)
  const send = async () => {
    setTried(true)
    if (whyNotReason(why, askedReasons.excuse) === undefined && (await saying.run({ booking, why: why.trim() }))) setWriting(false)
  }
  if (!writing) {
    return (
      <View className='after-gap'>
        <Card flush>
          <Row leading={<RowSign icon='message' tone='plain' />} title={booking.excuse ? '您告诉场馆的原因' : '没来成？想说可以说一声'} text={booking.excuse ?? '不说也没关系，下次照样可以约'} arrow onTap={() => setWriting(true)} />
        </Card>
      </View>
    )
  }
  return (
    <View className='after-gap'>
      <Card>
        <ReasonField label='为什么没来成' value={why} onInput={setWhy} asks={askedReasons.excuse} tried={tried} hint='只有这家场馆看得到' />
        <View className='after-gap'>
          <Button block {...(saying.busy && { busy: '正在发' })} onTap={() => void send()}>
            告诉场馆
          </Button>
        </View>
        <ActError error={saying.error} />
      </Card>
    </View>
  )
}
