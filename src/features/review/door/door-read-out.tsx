import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import type { PartProps } from './fill-door'
import { DoorStep } from './door-step'
import { ReadOutSheet, type ReadOutKind } from './read-out-sheet'

const consentWords = { specialIdentity: '特殊家庭身份', health: '健康资料', bank: '银行卡号' } as const

/** Each text by itself, read out to the resident: their yes is written down with who read it and when. */
export function DoorReadOut({ head, draft, kinds, onKeep, onBack, onNext }: PartProps & { kinds: readonly ReadOutKind[] }) {
  const [asks, setAsks] = useState<ReadOutKind>()
  const left = kinds.find((kind) => draft.agree[kind] === undefined)
  return (
    <DoorStep
      label='先念给对方听'
      head={head}
      asks='先念给对方听，同意了再填'
      back={{ label: '先不填了', onTap: onBack }}
      onward={
        <Button fill onTap={() => (left === undefined ? onNext() : setAsks(left))}>
          {left === undefined ? '开始填' : '念给对方听'}
        </Button>
      }
    >
      <View className='door-text'>对方说同意，您才点同意。谁念的、什么时候念的，会写下来。</View>
      <View className='door-gap'>
        <Card flush>
          {kinds.map((kind) => (
            <Row key={kind} title={consentWords[kind]} text={draft.agree[kind] === undefined ? '还没有念' : '念过了，对方同意'} arrow onTap={() => setAsks(kind)} />
          ))}
        </Card>
      </View>
      {asks !== undefined && (
        <ReadOutSheet
          kind={asks}
          ring={draft.sheet.ring}
          onAgree={(version) => {
            onKeep((now) => ({ agree: { ...now.agree, [asks]: version } }))
            setAsks(undefined)
          }}
          onRefuse={() => setAsks(undefined)}
          onClose={() => setAsks(undefined)}
        />
      )}
    </DoorStep>
  )
}
