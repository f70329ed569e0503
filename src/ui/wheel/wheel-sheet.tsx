import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { Button } from '../button/button'
import { holdFocus } from '../desk-dialog/hold-focus'
import { Sheet } from '../sheet/sheet'
import { WheelColumn, type WheelColumnProps } from './wheel-column'
import './wheel-sheet.scss'

export interface WheelSheetProps {
  title: string
  /** What the wheels stand at, in words. */
  said: string
  wheels: readonly WheelColumnProps[]
  onDone: () => void
  onClose: () => void
}

const sheetId = 'wheel-sheet'

/** In a browser: lists side by side, each with one choice. Taro's own wheels know neither dark nor large, and no keyboard. */
export function WheelSheet({ title, said, wheels, onDone, onClose }: WheelSheetProps) {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => holdFocus(sheetId, () => close.current()), [])
  return (
    <View id={sheetId}>
      <Sheet open title={title} text={said} onClose={onClose}>
        <View className='x-wheels'>
          {wheels.map((wheel) => (
            <WheelColumn key={wheel.label} {...wheel} />
          ))}
        </View>
        <Button block onTap={onDone}>
          确定
        </Button>
      </Sheet>
    </View>
  )
}
