import { useEffect, useRef } from 'react'
import { penOn, type Pen } from './pen'
import type { SignaturePadProps } from './signature-pad'

const scale = 2

/** The same in a browser, by finger, pen or mouse. */
export function SignaturePad({ onDraw }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pen = useRef<Pen>()
  useEffect(() => {
    const node = canvas.current
    const context = node?.getContext('2d')
    if (!node || !context) return
    node.width = node.clientWidth * scale
    node.height = node.clientHeight * scale
    context.scale(scale, scale)
    context.strokeStyle = getComputedStyle(node).color
    pen.current = penOn(context, node.clientWidth, node.clientHeight)
  }, [])
  const draw = (how: 'down' | 'to', x: number, y: number) => pen.current && onDraw(pen.current[how](x, y))
  return (
    <div className='apply-sign'>
      <canvas
        ref={canvas}
        className='apply-sign-canvas'
        role='img'
        aria-label='签名的地方，用手指或鼠标写'
        onPointerDown={({ nativeEvent: { offsetX, offsetY } }) => draw('down', offsetX, offsetY)}
        onPointerMove={({ nativeEvent: { offsetX, offsetY, buttons } }) => void (buttons === 1 && draw('to', offsetX, offsetY))}
      />
    </div>
  )
}
