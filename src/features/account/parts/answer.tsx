import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'

/** What the page says first, in one sentence, and what there is to know about it. */
export function Answer({ children, text }: { children: string; text?: string }) {
  return (
    <>
      <View className='account-answer' {...accessible({ role: 'heading', level: 2 })}>
        {children}
      </View>
      {text && <View className='account-para'>{text}</View>}
    </>
  )
}
