import Taro from '@tarojs/taro'

export type Theme = 'light' | 'dark'

const darkQuery = '(prefers-color-scheme: dark)'

/** The theme the phone is set to. */
export function systemTheme(): Theme {
  if (process.env.TARO_ENV === 'h5') return window.matchMedia(darkQuery).matches ? 'dark' : 'light'
  return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
}

/** Tells when the phone's theme changes; returns how to stop. */
export function onSystemTheme(listener: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    const query = window.matchMedia(darkQuery)
    query.addEventListener('change', listener)
    return () => query.removeEventListener('change', listener)
  }
  Taro.onThemeChange(listener)
  return () => Taro.offThemeChange(listener)
}
