import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { api } from '@/client/api'
import { useDeskRole } from '@/client/desk/scope'
import { callPhone } from '@/client/phone-call'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { PersonFile } from '@/domain/org/contract/desk'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { useDeskKeys } from '../shell/use-desk-keys'
import { ReasonBox } from './reason-box'
import { revealReasons } from './reasons'
import './revealed-value.scss'

const words = { phone: '完整电话', idNumber: '完整身份证号', realName: '真实姓名' }

interface RevealedValueProps {
  person: PersonFile
  what: keyof typeof words
  masked: string
}

/** A masked value; 查看 asks why, writes it down, and shows the whole for a minute. It is not copied anywhere. */
export function RevealedValue({ person, what, masked }: RevealedValueProps) {
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<{ value: string; until: number }>()
  const [left, setLeft] = useState(0)
  const [id, next] = useOnceId()
  const revealing = useAct((reason: string) => api.org.desk.reveal.mutate({ id, personId: person.id, what, reason }))
  // Levels too far above see the masked value alone.
  const role = useDeskRole()
  const may = role !== undefined && scopeOf(permissions, 'org.people.reveal', role) !== undefined
  const ask = () => setAsking(true)
  useDeskKeys(may && what === 'phone' && !shown ? { c: ask, C: ask } : {})
  useEffect(() => {
    if (!shown) return undefined
    const tick = () => {
      const seconds = Math.ceil((shown.until - Date.now()) / 1000)
      setLeft(seconds)
      if (seconds <= 0) setShown(undefined)
    }
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [shown])
  const reveal = async (reason: string) => {
    const answer = await revealing.run(reason)
    if (!answer) return
    next()
    setAsking(false)
    setShown({ value: answer.value, until: Date.now() + answer.hideAfterSeconds * 1000 })
  }
  return (
    <View className='desk-value'>
      <View className='desk-value-text' {...accessible({ role: 'status' })}>{shown ? shown.value : masked}</View>
      {shown ? (
        <>
          <View className='desk-value-left'>还显示 {left} 秒</View>
          {what === 'phone' && <Button kind='soft' small icon='phone' onTap={() => callPhone(shown.value)}>拨打</Button>}
        </>
      ) : may ? (
        <Button kind='text' small icon='eye' label={`查看${words[what]}`} onTap={ask}>
          查看
        </Button>
      ) : null}
      {asking && (
        <ReasonBox
          title={`为什么要看${words[what]}？`}
          text={`会记下您、时间和事由，${person.callMe ?? '本人'}在“谁看过我的资料”里能看到。`}
          reasons={revealReasons}
          action='显示 60 秒'
          busy={revealing.busy ? '正在取' : undefined}
          error={<ActError error={revealing.error} />}
          onReason={(reason) => void reveal(reason)}
          onClose={() => {
            revealing.forgetError()
            setAsking(false)
          }}
        />
      )}
    </View>
  )
}
