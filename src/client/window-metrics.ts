import Taro from '@tarojs/taro'

/** What WeChat draws over the page's top: the status bar and the capsule at its right. In a browser there is neither. */
export interface WindowMetrics {
  /** Height of the status bar, px. */
  top: number
  /** From the capsule's left edge to the window's right one, px. */
  capsuleWidth: number
}

let measured: WindowMetrics | undefined

export function windowMetrics(): WindowMetrics {
  return (measured ??= process.env.TARO_ENV === 'h5' ? { top: 0, capsuleWidth: 0 } : measure())
}

function measure(): WindowMetrics {
  const { statusBarHeight, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  return { top: statusBarHeight ?? 20, capsuleWidth: windowWidth - capsule.left }
}
