import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { SharedGrowth } from '@/domain/grow/share-contract'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { StateView } from '@/ui/state-view/state-view'
import { SharedView } from './shared-view'
import './shared.scss'

/** Asks who looks, which the family is told, before anything is shown. What was shown is kept on no device. */
export function LinkGate({ token }: { token: string | undefined }) {
  const [who, setWho] = useState('')
  const [shown, setShown] = useState<SharedGrowth>()
  const [look] = useOnceId()
  const opening = useAct((name: string) => api.grow.shared.open.mutate({ token: token ?? '', look, who: name }))
  const open = async () => {
    const answer = await opening.run(who.trim())
    if (answer) setShown(answer)
  }
  if (token === undefined) {
    return (
      <Card>
        <StateView picture='cloud-flower' title='这个链接不完整' text='可能没有复制全。请家长再发一次。' />
      </Card>
    )
  }
  if (opening.error?.code === 'EXPIRED') {
    return (
      <Card>
        <StateView picture='window-cup' title='这个链接打不开了' text={'到期了，或者家长已经收回。\n要看的话，请家长再发一个。'} />
      </Card>
    )
  }
  if (shown) return <SharedView shown={shown} />
  return (
    <>
      <Card>
        <View className='shared-title' {...accessible({ role: 'heading', level: 2 })}>
          家长请您看孩子的生长和疫苗
        </View>
        <View className='shared-text'>是家长自己记的，不是病历。您看的时间，家长会看到。</View>
        <View className='grow-gap'>
          <Field label='怎么称呼您' value={who} onInput={setWho} maxLength={20} placeholder='比如：儿保李医生' hint='写给家长看的，可以不填' />
        </View>
      </Card>
      <ActError error={opening.error} />
      <ActionBar>
        <Button fill busy={opening.busy ? '正在打开' : undefined} onTap={() => void open()}>
          打开看
        </Button>
      </ActionBar>
    </>
  )
}
