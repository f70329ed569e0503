import Taro from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { useSettings } from './settings'
import { onSystemTheme, systemTheme, type Theme } from './system-theme'
import { windowMetrics, type WindowMetrics } from './window-metrics'

interface Look {
  /** Spread into `Screen`. */
  screen: { theme: Theme; size: 'normal' | 'large' }
  /** Spread into `NavBar`. */
  nav: WindowMetrics
  large: boolean
}

/** How this page looks now: theme and text size as the person or the phone has set them, and the room WeChat leaves. */
export function useLook(): Look {
  const { large, theme: chosen } = useSettings()
  const phone = useSyncExternalStore(onSystemTheme, systemTheme)
  const theme = chosen === 'system' ? phone : chosen
  useEffect(() => matchSystemBars(theme), [theme])
  return { screen: { theme, size: large ? 'large' : 'normal' }, nav: windowMetrics(), large }
}

/** The clock and the ground behind the page, which WeChat draws itself, follow a theme chosen against the phone's. */
function matchSystemBars(theme: Theme): void {
  const page = theme === 'dark' ? '#101617' : '#F6F7F9'
  if (process.env.TARO_ENV === 'h5') {
    document.body.style.background = page
    document.documentElement.style.colorScheme = theme
    return
  }
  void Taro.setNavigationBarColor({ frontColor: theme === 'dark' ? '#ffffff' : '#000000', backgroundColor: page }).catch(() => undefined)
  void Taro.setBackgroundColor({ backgroundColor: page, backgroundColorTop: page, backgroundColorBottom: page }).catch(() => undefined)
}
