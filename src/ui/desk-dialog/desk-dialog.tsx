import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useRef } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { IconButton } from '../icon-button/icon-button'
import { holdFocus } from './hold-focus'
import './desk-dialog.scss'

export interface DeskDialogProps {
  title: string
  text?: string
  onClose: () => void
  children?: ReactNode
  /** What went wrong with the whole: above the buttons, in sight however far the rest is scrolled. */
  said?: ReactNode
  /** The way out and the way on; always in sight. */
  actions?: ReactNode
  wide?: boolean
}

const dialogId = 'desk-dialog'

/** A question in the middle of a PC's screen, from below on a phone. On a PC the focus stays inside, Esc closes, and it goes back to where it was. */
export function DeskDialog({ title, text, onClose, children, said, actions, wide }: DeskDialogProps) {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => (process.env.TARO_ENV === 'h5' ? holdFocus(dialogId, () => close.current()) : undefined), [])
  return (
    <>
      <View className='x-ddialog-scrim' catchMove onClick={onClose} />
      <View id={dialogId} className={classNames('x-ddialog', wide && 'x-ddialog--wide')} {...accessible({ role: 'dialog', label: title, modal: true })}>
        <View className='x-ddialog-head'>
          <View className='x-ddialog-title' {...accessible({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <IconButton icon='close' label='关闭' onTap={onClose} />
        </View>
        <View className='x-ddialog-scroll'>
          {text && <View className='x-ddialog-text'>{text}</View>}
          {children && <View className='x-ddialog-body'>{children}</View>}
        </View>
        <View className='x-ddialog-foot'>
          {said && <View className='x-ddialog-said'>{said}</View>}
          {actions && <View className='x-ddialog-actions'>{actions}</View>}
        </View>
      </View>
    </>
  )
}
