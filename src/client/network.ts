import { focusManager, onlineManager } from '@tanstack/react-query'
import Taro from '@tarojs/taro'

/** What the phone says; true until it says otherwise. */
export const isOnline = (): boolean => onlineManager.isOnline()

/** Follows the network; returns how to stop. */
export const onNetworkChange = (listener: (online: boolean) => void): (() => void) => onlineManager.subscribe(listener)

/** Once at launch: the query cache learns from the platform when the app is looked at and when the phone is connected. */
export function followPlatform(): void {
  if (process.env.TARO_ENV === 'h5') {
    // A browser's events are followed already; only how it is now has to be said.
    onlineManager.setOnline(navigator.onLine)
    return
  }
  onlineManager.setEventListener((tell) => {
    const change = ({ isConnected }: { isConnected: boolean }) => tell(isConnected)
    Taro.onNetworkStatusChange(change)
    Taro.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') })
    return () => Taro.offNetworkStatusChange(change)
  })
  focusManager.setEventListener((tell) => {
    const show = () => tell(true)
    const hide = () => tell(false)
    Taro.onAppShow(show)
    Taro.onAppHide(hide)
    return () => {
      Taro.offAppShow(show)
      Taro.offAppHide(hide)
    }
  })
}
