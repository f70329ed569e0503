import { View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '@/client/copy-text'
import { saidMoment } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { spacedCode } from '@/ui/spoken-code/spaced-code'
import { SpokenCode } from '@/ui/spoken-code/spoken-code'

const said = { copied: '复制好了，发给那一家就行', refused: '没有复制上，请照着念给对方听' } as const

/** The code, large enough to be read out, and the words to send with it. */
export function CodeCard({ code, expiresAt }: { code: string; expiresAt: string }) {
  const [outcome, setOutcome] = useState<keyof typeof said>()
  const words = `我推荐您家参加“健康幸福家庭”评选。打开微信“向日葵”小程序，点“能享受什么”，再点“推荐健康幸福家庭”，在“有人推荐了我家”里填上 ${spacedCode(code)}。参不参加您家自己定。`
  return (
    <Card>
      <SpokenCode name='推荐码' code={code} />
      <View className='nominate-text'>{`${saidMoment(new Date(expiresAt), new Date())} 前有效，只能用一次。`}</View>
      {outcome && (
        <View className='nominate-text' {...accessible({ role: 'status' })}>
          {said[outcome]}
        </View>
      )}
      <View className='nominate-gap'>
        <Button kind='soft' block onTap={() => void copyText(words).then((ok) => setOutcome(ok ? 'copied' : 'refused'))}>
          复制一段话，发给那一家
        </Button>
      </View>
    </Card>
  )
}
