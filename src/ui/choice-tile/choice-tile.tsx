import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import { RowSign } from '../row/row-sign'
import './choice-tile.scss'

export interface ChoiceTileProps {
  title: string
  text: string
  icon: IconName
  /** Drawn instead of the icon. */
  picture?: ReactNode
  on?: boolean
  onTap: () => void
}

/** One of a few large answers with a picture; several may be on. */
export function ChoiceTile({ title, text, icon, picture, on = false, onTap }: ChoiceTileProps) {
  return (
    <View className={classNames('x-choice', on && 'x-choice--on')} hoverClass='x-press' {...accessible({ role: 'button', pressed: on, onTap })}>
      {picture ?? <RowSign icon={icon} />}
      <View className='x-choice-body'>
        <View className='x-choice-title'>{title}</View>
        <View className='x-choice-text'>{text}</View>
      </View>
      {on && (
        <View className='x-choice-check'>
          <Icon name='check' size={16} />
        </View>
      )}
    </View>
  )
}
