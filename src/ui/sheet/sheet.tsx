import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { IconButton } from '../icon-button/icon-button'
import './sheet.scss'
import { useSettled } from './use-settled'

export interface SheetProps {
  open: boolean
  title: string
  text?: string
  /** Beside a larger title, in the close button's place: the sheet then closes by an answer inside it. */
  picture?: ReactNode
  onClose: () => void
  children?: ReactNode
  /** Its answers, one below the other; always in sight, however long the rest is. */
  foot?: ReactNode
}

/** Taps end on the shield. */
const caught = () => undefined

/**
 * A question or a choice that rises from below. It closes by its button or a tap beside it, never by a gesture alone, and takes no tap in its first moment: the
 * second of a double tap neither chooses in it nor closes it.
 */
export function Sheet({ open, title, text, picture, onClose, children, foot }: SheetProps) {
  const settled = useSettled(open)
  if (!open) return null
  return (
    <>
      <View className='x-sheet-scrim' catchMove onClick={onClose} />
      <View className='x-sheet' {...accessible({ role: 'dialog', label: title, modal: true })}>
        <View className='x-sheet-grab' />
        <View className={classNames('x-sheet-head', picture !== undefined && 'x-sheet-head--picture')}>
          <View className='x-sheet-title' {...accessible({ role: 'heading', level: 2 })}>
            {title}
          </View>
          {picture ?? (
            <View className='x-sheet-close'>
              <IconButton icon='close' label='关闭' onTap={onClose} />
            </View>
          )}
        </View>
        <View className='x-sheet-scroll'>
          {text && <View className='x-sheet-text'>{text}</View>}
          {children && <View className='x-sheet-body'>{children}</View>}
        </View>
        {foot && <View className='x-sheet-foot'>{foot}</View>}
      </View>
      {!settled && <View className='x-sheet-shield' catchMove onClick={caught} />}
    </>
  )
}
