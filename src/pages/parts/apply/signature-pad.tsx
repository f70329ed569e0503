import { Canvas, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { accessible } from '@/ui/accessible'
import { penOn, type Pen } from './pen'

export interface SignaturePadProps {
  /** Every change of what is drawn: lines in a 300 × 120 box, empty when nothing is. */
  onDraw: (lines: string) => void
}

interface CanvasNode {
  width: number
  height: number
  getContext: (kind: '2d') => CanvasRenderingContext2D
}
interface Touched {
  touches: ReadonlyArray<{ x: number; y: number }>
}
const scale = 2

/** To sign with the finger, on WeChat's canvas. A browser has its own: `signature-pad.h5.tsx`. */
export function SignaturePad({ onDraw }: SignaturePadProps) {
  const pen = useRef<Pen>()
  useEffect(() => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select('#signature')
        .fields({ node: true, size: true }, (found?: { node?: unknown; width?: number; height?: number }) => {
          if (!found?.node) return
          const canvas = found.node as CanvasNode
          const [width, height] = [found.width ?? 300, found.height ?? 120]
          canvas.width = width * scale
          canvas.height = height * scale
          const context = canvas.getContext('2d')
          context.scale(scale, scale)
          pen.current = penOn(context, width, height)
        })
        .exec()
    })
  }, [])
  const move = (how: 'down' | 'to') => (event: unknown) => {
    const [touch] = (event as Touched).touches
    if (touch && pen.current) onDraw(pen.current[how](touch.x, touch.y))
  }
  return (
    <View className='apply-sign'>
      <Canvas type='2d' id='signature' canvasId='signature' className='apply-sign-canvas' disableScroll onTouchStart={move('down')} onTouchMove={move('to')} {...accessible({ role: 'img', label: '签名的地方，用手指写' })} />
    </View>
  )
}
