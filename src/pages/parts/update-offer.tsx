import { View } from '@tarojs/components'
import { useState } from 'react'
import { leaveVersion, takeVersion, useVersionOffered } from '@/client/update-offer'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import './update-offer.scss'

/** In a browser: a newer version is there. It stands aside, so that what is being read or written goes on; who leaves it has it at the next visit. */
export function UpdateOffer() {
  const [busy, setBusy] = useState(false)
  if (!useVersionOffered()) return null
  const take = () => {
    setBusy(true)
    takeVersion()
  }
  return (
    <View className='update-offer' {...accessible({ role: 'status' })}>
      <View className='update-offer-title'>有新版本了</View>
      <View className='update-offer-text'>换上只要几秒。正在填的，先办完也不迟；下次打开会自己换上。</View>
      <View className='update-offer-ways'>
        <Button small fill busy={busy ? '正在换上' : undefined} onTap={take}>
          现在更新
        </Button>
        <Button kind='line' small fill onTap={leaveVersion}>
          等一会儿
        </Button>
      </View>
    </View>
  )
}
