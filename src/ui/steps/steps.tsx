import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import './steps.scss'

const said = { done: '已完成', now: '正在办', later: '还没到' }

export interface StepsProps {
  items: ReadonlyArray<{ title: string; text?: string; state: keyof typeof said; trailing?: ReactNode }>
}

/** An application's way: what is done, where it is now, what comes. */
export function Steps({ items }: StepsProps) {
  return (
    <View className='x-steps' {...accessible({ role: 'list' })}>
      {items.map(({ title, text, state, trailing }, index) => (
        <View key={title} className={`x-step x-step--${state}`} {...accessible({ role: 'listitem' })}>
          <View className='x-step-node' {...accessible({ role: 'img', label: `第 ${index + 1} 步，${said[state]}` })}>
            {state === 'done' ? <Icon name='check' size={16} /> : index + 1}
          </View>
          <View className='x-step-head'>
            <View className='x-step-title'>{title}</View>
            {trailing}
          </View>
          {text && <View className='x-step-text'>{text}</View>}
        </View>
      ))}
    </View>
  )
}
