import { Canvas, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useContext, useEffect, useRef, useState } from 'react'
import { accessible } from '../accessible'
import { PictureTheme } from '../illustration/picture-theme'
import { paintPicture } from './paint-picture'
import type { Shape } from './shapes'
import './chart-canvas.scss'

export interface ChartCanvasProps {
  /** Of this page alone. */
  id: string
  height: number
  /** What to draw in so many pixels of width. */
  plan: (width: number) => Shape[]
  /** Everything that it shows, in words. */
  label: string
  /** Where a finger is, in the picture's pixels, and how many it is wide. */
  onTouch?: (x: number, width: number) => void
}

interface CanvasNode {
  width: number
  height: number
  getContext: (kind: '2d') => CanvasRenderingContext2D
}
interface Touched {
  touches: ReadonlyArray<{ x: number }>
}

/** A picture on WeChat's canvas, as wide as its place. A browser has its own: `chart-canvas.h5.tsx`. */
export function ChartCanvas({ id, height, plan, label, onTouch }: ChartCanvasProps) {
  const theme = useContext(PictureTheme)
  const canvas = useRef<CanvasNode>()
  const [width, setWidth] = useState(0)
  useEffect(() => {
    // A moment later: the canvas is there once the page's data has gone over.
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true, size: true }, (found?: { node?: unknown; width?: number }) => {
          if (!found?.node) return
          canvas.current = found.node as CanvasNode
          setWidth(found.width ?? 0)
        })
        .exec()
    })
  }, [id])
  const picture = width > 0 ? { width, height, shapes: plan(width) } : undefined
  useEffect(() => {
    const node = canvas.current
    if (!node || !picture) return
    const scale = Taro.getWindowInfo().pixelRatio
    node.width = Math.round(picture.width * scale)
    node.height = Math.round(picture.height * scale)
    const pen = node.getContext('2d')
    pen.scale(scale, scale)
    paintPicture(pen, picture, theme)
  })
  const touched = ({ touches: [finger] }: Touched) => {
    if (finger) onTouch?.(finger.x, width)
  }
  return (
    <View className='x-chart' {...accessible({ role: 'img', label })}>
      <Canvas
        className='x-chart-canvas'
        type='2d'
        id={id}
        style={{ height: `${height}px` }}
        onTouchStart={(event) => touched(event as unknown as Touched)}
        onTouchMove={(event) => touched(event as unknown as Touched)}
      />
    </View>
  )
}
