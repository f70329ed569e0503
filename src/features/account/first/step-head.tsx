import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon/icon'
import './step-head.scss'

interface StepHeadProps {
  /** Which of the steps it is, while it is not done. */
  number?: number
  done?: boolean
  /** Small words above the title. */
  above?: string
  title: string
  children?: ReactNode
}

/** One step of a short way: its number, or a check, what it is, and its button. */
export function StepHead({ number, done, above, title, children }: StepHeadProps) {
  return (
    <View className='step-head'>
      <View className={classNames('step-node', done && 'step-node--done')}>{done ? <Icon name='check' size={16} /> : number}</View>
      <View className='step-words'>
        {above && <View className='step-above'>{above}</View>}
        <View className='step-title' {...accessible({ role: 'heading', level: 2 })}>
          {title}
        </View>
      </View>
      {children}
    </View>
  )
}
