import { useContext, useEffect, useRef, useState } from 'react'
import { PictureTheme } from '../illustration/picture-theme'
import type { ChartCanvasProps } from './chart-canvas'
import { paintPicture } from './paint-picture'
import './chart-canvas.scss'

/** Sharp also where a page is enlarged. */
const scaleOf = () => Math.max(window.devicePixelRatio || 1, 2)

/** The same picture in a browser, as wide as its place. */
export function ChartCanvas({ height, plan, label, onTouch }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const theme = useContext(PictureTheme)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const measure = () => setWidth(place.current?.clientWidth ?? 0)
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  const picture = width > 0 ? { width, height, shapes: plan(width) } : undefined
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (!pen || !picture) return
    const scale = scaleOf()
    // Setting the size also clears what was drawn and forgets the scale.
    pen.canvas.width = Math.round(picture.width * scale)
    pen.canvas.height = Math.round(picture.height * scale)
    pen.scale(scale, scale)
    paintPicture(pen, picture, theme)
  })
  return (
    <div ref={place} className='x-chart'>
      <canvas
        ref={canvas}
        className='x-chart-canvas'
        style={{ height: `${height}px` }}
        role='img'
        aria-label={label}
        onPointerDown={({ nativeEvent: { offsetX } }) => onTouch?.(offsetX, width)}
        onPointerMove={({ nativeEvent: { offsetX, buttons } }) => void (buttons === 1 && onTouch?.(offsetX, width))}
      />
    </div>
  )
}
