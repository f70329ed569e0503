import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import './warm-head.scss'

interface WarmHeadProps {
  /** The page's answer to "is anybody there". */
  title: string
  text: ReactNode
  /** Instead of the two flowers: something that stands on the first card. */
  picture?: ReactNode
}

/** Broken after a comma where the line is short, never inside a word. (Old phones' JavaScript has no look-behind.) */
const parts = (words: string) => words.match(/[^，]+，?/g) ?? [words]

/** The head of a warm page: a greeting, a line below, and what rises from behind the first card. */
export function WarmHead({ title, text, picture }: WarmHeadProps) {
  return (
    <View className='warm'>
      <View className={picture ? 'warm-standing' : 'warm-picture'}>{picture ?? <Illustration name='sunflower-pair' width='133px' height='112px' />}</View>
      <View className='warm-title' {...accessible({ role: 'heading', level: 1 })}>
        {parts(title).map((part) => (
          <View key={part} className='warm-part'>
            {part}
          </View>
        ))}
      </View>
      <View className='warm-text'>{text}</View>
    </View>
  )
}
