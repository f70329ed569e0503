import { View } from '@tarojs/components'
import { useContext, type ReactNode } from 'react'
import { classNames } from '../class-names'
import { PictureTheme } from '../illustration/picture-theme'
import { Overlay } from './overlay'
import './screen.scss'

export interface ScreenProps {
  theme: 'light' | 'dark'
  /** `large` is 长辈版. */
  size: 'normal' | 'large'
  ground?: 'page' | 'card' | 'warm'
  /** Leaves room for the tab bar. */
  tabbed?: boolean
  /** Leaves room for an action bar. */
  barred?: boolean
  /** Uses the whole width of a PC instead of a phone's column. */
  wide?: boolean
  /** Its last part is as high as is left of the window, so that a foot in it stands at the bottom. */
  filled?: boolean
  children: ReactNode
}

/** The root of every page: it carries the tokens, so all colours and sizes below follow its theme and size. */
export function Screen({ theme, size, ground = 'page', tabbed, barred, wide, filled, children }: ScreenProps) {
  return (
    <View
      className={classNames(
        'x-screen',
        ground !== 'page' && `x-screen--${ground}`,
        theme === 'dark' && 'theme-dark',
        size === 'large' && 'size-large',
        tabbed && 'x-screen--tabbed',
        barred && 'x-screen--barred',
        !wide && 'x-screen--column',
        filled && 'x-screen--filled',
      )}
    >
      <PictureTheme.Provider value={theme}>
        {children}
        {useContext(Overlay)}
      </PictureTheme.Provider>
    </View>
  )
}
