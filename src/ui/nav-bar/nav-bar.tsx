import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './nav-bar.scss'

export interface NavBarProps {
  title?: string
  onBack?: () => void
  /** `clear` belongs on a warm screen. */
  ground?: 'page' | 'card' | 'clear'
  /** Height of the status bar, px. */
  top: number
  /** What WeChat's capsule takes on the right, with its margin, px; 0 in a browser. */
  capsuleWidth: number
  /** The left side, instead of the way back. */
  children?: ReactNode
}

/** The bar below the phone's status bar, drawn by us: the way back, the page's name, and room for WeChat's capsule. */
export function NavBar({ title, onBack, ground = 'page', top, capsuleWidth, children }: NavBarProps) {
  return (
    <View className={classNames('x-nav', ground !== 'page' && `x-nav--${ground}`)} style={{ paddingTop: `${top}px` }}>
      <View className='x-nav-line' style={capsuleWidth ? { paddingRight: `${capsuleWidth}px` } : undefined}>
        {onBack && (
          <View className='x-nav-back' hoverClass='x-press' {...accessible({ role: 'button', label: '返回', onTap: onBack })}>
            <Icon name='chevron-left' />
          </View>
        )}
        {children}
        {title && (
          <View className='x-nav-title' {...accessible({ role: 'heading', level: 1 })}>
            {title}
          </View>
        )}
      </View>
    </View>
  )
}
