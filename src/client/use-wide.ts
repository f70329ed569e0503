import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

/** From this width on, px, the desk shows list and case side by side (as in the style sheets of src/ui/desk-*). */
const wideFrom = 960

const windowWidth = (): number => (process.env.TARO_ENV === 'h5' ? window.innerWidth : Taro.getWindowInfo().windowWidth)
const isWide = (): boolean => windowWidth() >= wideFrom

function onResize(listener: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('resize', listener)
    return () => window.removeEventListener('resize', listener)
  }
  Taro.onWindowResize(listener)
  return () => Taro.offWindowResize(listener)
}

/** Whether there is room for the desk's columns: a PC, or a tablet held sideways. */
export const useWide = (): boolean => useSyncExternalStore(onResize, isWide)

/** px */
export const useWindowWidth = (): number => useSyncExternalStore(onResize, windowWidth)
