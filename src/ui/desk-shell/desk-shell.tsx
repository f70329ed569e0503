import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Illustration } from '../illustration/illustration'
import { PictureTheme } from '../illustration/picture-theme'
import './desk-shell.scss'

export interface DeskShellProps {
  theme: 'light' | 'dark'
  size: 'normal' | 'large'
  /** Above the navigation: whose desk this is and where. */
  place: ReactNode
  nav: ReactNode
  /** Below the navigation: who is signed in. */
  person: ReactNode
  title: string
  /** Beside the title, such as today's date. */
  note?: string
  /** The right side of the bar: search, how fresh the page is, help. */
  tools: ReactNode
  children: ReactNode
  /** The navigation is folded to its signs: a piece of work needs the room. */
  rail?: boolean
}

/** The desk on a PC: navigation left, bar above, work in the middle. The page itself never scrolls. */
export function DeskShell({ theme, size, place, nav, person, title, note, tools, children, rail }: DeskShellProps) {
  const large = size === 'large'
  return (
    <PictureTheme.Provider value={theme}>
      <View className={classNames('x-screen x-desk', rail && 'x-desk--rail', theme === 'dark' && 'theme-dark', large ? 'size-large' : 'x-desk-dense')}>
        <View className='x-desk-nav' {...accessible({ role: 'navigation', label: '工作台' })}>
          <View className='x-desk-brand'>
            <Illustration name='sunflower' bare width='32px' height='32px' />
            <View className='x-desk-brand-name'>向日葵工作台</View>
          </View>
          {place}
          <View className='x-desk-entries'>{nav}</View>
          {person}
        </View>
        <View className='x-desk-main'>
          <View className='x-desk-top'>
            <View className='x-desk-title'>{title}</View>
            {note && <View className='x-desk-note'>{note}</View>}
            <View className='x-desk-tools'>{tools}</View>
          </View>
          <View className='x-desk-body' {...accessible({ role: 'main' })}>
            {children}
          </View>
        </View>
      </View>
    </PictureTheme.Provider>
  )
}
