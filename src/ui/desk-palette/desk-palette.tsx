import { Input, View } from '@tarojs/components'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { accessible } from '../accessible'
import { holdFocus } from '../desk-dialog/hold-focus'
import { DeskKey } from '../desk-key/desk-key'
import { Icon } from '../icon/icon'
import { IconButton } from '../icon-button/icon-button'
import { keepTyped } from './keep-typed'
import './desk-palette.scss'

export interface DeskPaletteProps {
  label: string
  placeholder: string
  value: string
  onInput: (value: string) => void
  /** Where is searched. */
  scope: string
  children: ReactNode
  foot: ReactNode
  onClose: () => void
}

const paletteId = 'desk-palette'
const most = 20

/** A line to type in and what is found below it, over everything else. */
export function DeskPalette({ label, placeholder, value, onInput, scope, children, foot, onClose }: DeskPaletteProps) {
  const close = useRef(onClose)
  const typed = useRef(onInput)
  useEffect(() => {
    close.current = onClose
    typed.current = onInput
  })
  useLayoutEffect(() => (process.env.TARO_ENV === 'h5' ? keepTyped(paletteId, most, (text) => typed.current(text)) : undefined), [])
  useEffect(() => (process.env.TARO_ENV === 'h5' ? holdFocus(paletteId, () => close.current()) : undefined), [])
  return (
    <>
      <View className='x-dpalette-scrim' catchMove onClick={onClose} />
      <View id={paletteId} className='x-dpalette' {...accessible({ role: 'dialog', label, modal: true })}>
        <View className='x-dpalette-line'>
          <Icon name='search' size={20} />
          <Input
            className='x-dpalette-input'
            value={value}
            placeholder={placeholder}
            placeholderClass='x-dpalette-placeholder'
            maxlength={most}
            focus={process.env.TARO_ENV !== 'h5'}
            nativeProps={{ 'aria-label': label }}
            onInput={(event) => onInput(event.detail.value)}
            {...(process.env.TARO_ENV === 'h5' ? {} : accessible({ label }))}
          />
          <View className='x-dpalette-scope'>{scope}</View>
          <DeskKey>Esc</DeskKey>
          <View className='x-dpalette-close'>
            <IconButton icon='close' label='关闭' onTap={onClose} />
          </View>
        </View>
        <View className='x-dpalette-found'>{children}</View>
        <View className='x-dpalette-foot'>{foot}</View>
      </View>
    </>
  )
}
