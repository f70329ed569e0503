import { useSyncExternalStore } from 'react'
import { isStoredAs } from './storage'
import { storedState } from './stored-state'

export interface Settings {
  /** 长辈版: larger text and targets, one thought per card. */
  large: boolean
  theme: 'system' | 'light' | 'dark'
  /** Step of the article's text above the screen's own size. */
  reading: 0 | 1 | 2
}

const settings = storedState<Settings>('settings', { large: false, theme: 'system', reading: 0 })

// Changed in another window of the same browser, it changes in this one.
if (process.env.TARO_ENV === 'h5') window.addEventListener('storage', ({ key }) => void (key && isStoredAs(key, 'settings') && settings.readAgain()))

export const settingsNow = (): Settings => settings.get()

/** On this phone only; for 长辈版, which the account holds too, see large-version.ts. */
export function changeSettings(change: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...change })
}

export function useSettings(): Settings {
  return useSyncExternalStore(settings.subscribe, settings.get)
}
