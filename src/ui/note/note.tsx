import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './note.scss'

const signs = { info: 'info', ok: 'check-circle', warn: 'clock', danger: 'alert', sun: 'bell' } as const satisfies Record<string, IconName>

export interface NoteProps {
  tone?: keyof typeof signs
  children: ReactNode
}

/** One thing to know, on a soft ground with its sign. */
export function Note({ tone = 'info', children }: NoteProps) {
  return (
    <View className={classNames('x-note', tone !== 'info' && `x-note--${tone}`)}>
      <Icon name={signs[tone]} size={20} />
      <View className='x-note-text'>{children}</View>
    </View>
  )
}
