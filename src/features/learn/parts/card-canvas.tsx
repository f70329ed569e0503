import { Canvas } from '@tarojs/components'
import { cardCanvas } from './use-share-card'
import './card-canvas.scss'

/** Off the screen: where the picture of WeChat's card is drawn when somebody shares. A browser shares an address and needs none. */
export function CardCanvas() {
  return process.env.TARO_ENV === 'h5' ? null : <Canvas className='card-canvas' type='2d' id={cardCanvas} />
}
