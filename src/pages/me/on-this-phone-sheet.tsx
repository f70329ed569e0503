import { View } from '@tarojs/components'
import { useState } from 'react'
import { forgetReading, keptReading } from '@/client/kept-reading'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { Sheet } from '@/ui/sheet/sheet'
import './sheet-text.scss'

/** What is kept here and why; clearing asks once, and says what will be lost. */
export function OnThisPhoneSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [step, setStep] = useState<'look' | 'ask' | 'cleared'>('look')
  const close = () => {
    setStep('look')
    onClose()
  }
  const clear = () => {
    forgetReading()
    setStep('cleared')
  }
  if (!open) return null
  const kept = keptReading()
  return (
    <Sheet
      open
      title='这部手机里存了什么'
      onClose={close}
      foot={
        <>
          {step === 'look' && kept.saved + kept.seen > 0 && (
            <Button kind='line' block onTap={() => setStep('ask')}>
              清掉存下的文章
            </Button>
          )}
          {step === 'ask' && (
            <>
              <Note tone='danger'>{kept.saved > 0 ? `收藏的 ${kept.saved} 篇也会清掉，没网时就看不到了。设置会留着。` : '看过的页面会清掉，没网时就看不到了。设置会留着。'}</Note>
              <Button kind='dangerLine' block onTap={clear}>
                清掉
              </Button>
              <Button block onTap={() => setStep('look')}>
                留着，不清
              </Button>
            </>
          )}
        </>
      }
    >
      <View className='sheet-line'>收藏的文章 {kept.saved} 篇，没网时看。</View>
      <View className='sheet-line'>最近看过的页面 {kept.seen} 个，下次打开更快。</View>
      <View className='sheet-line'>您的设置：长辈版、深浅、字号。对文章的意见，没送到的会先留着。</View>
      <View className='sheet-line'>只存在这部手机里，不传给别人。读文章不用登录。</View>
      {step === 'cleared' && <Note tone='ok'>已经清掉了。</Note>}
    </Sheet>
  )
}
