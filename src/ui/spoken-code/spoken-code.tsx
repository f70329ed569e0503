import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { spacedCode } from './spaced-code'
import './spoken-code.scss'

export interface SpokenCodeProps {
  /** What it is called, such as 邀请码; a screen reader says it, and then one sign after the other. */
  name: string
  code: string
}

/** A code that one hands on oneself, large enough to be read out. */
export function SpokenCode({ name, code }: SpokenCodeProps) {
  return (
    <View className='x-spoken-code' {...accessible({ role: 'img', label: `${name} ${[...code].join(' ')}` })}>
      {spacedCode(code)}
    </View>
  )
}
