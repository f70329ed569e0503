import { Input, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './field.scss'

export interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string
  /** What is wrong and how it may be meant, in a sentence; stands in the hint's place. */
  error?: string
  unit?: string
  /** Which keyboard: `digit` has a decimal point, `idcard` an X. */
  type?: 'text' | 'digit' | 'number' | 'idcard'
  placeholder?: string
  /** Longest text, characters. */
  maxLength?: number
  /** Enter, or the keyboard's own button. */
  onConfirm?: () => void
  /** Beside the input, such as a choice of units. */
  trailing?: ReactNode
}

/** One thing to write, with a large label and its error beside it. */
export function Field({ label, value, onInput, hint, error, unit, type = 'text', placeholder, maxLength = 140, onConfirm, trailing }: FieldProps) {
  const [focused, setFocused] = useState(false)
  const said = error ?? hint
  return (
    <View className={classNames('x-field', focused && 'x-field--focus', error !== undefined && 'x-field--error')}>
      <View className='x-field-label'>{label}</View>
      <View className='x-field-box'>
        <Input
          className='x-field-input'
          value={value}
          type={type}
          maxlength={maxLength}
          placeholder={placeholder}
          placeholderClass='x-field-placeholder'
          nativeProps={{ 'aria-label': label, 'aria-invalid': error !== undefined }}
          onInput={(event) => onInput(event.detail.value)}
          onConfirm={onConfirm}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          {...(process.env.TARO_ENV === 'h5' ? {} : accessible({ label }))}
        />
        {unit && <View className='x-field-unit'>{unit}</View>}
        {trailing}
      </View>
      {said && (
        <View className='x-field-hint' {...(error ? accessible({ role: 'alert' }) : {})}>
          {error && <Icon name='alert' size={20} />}
          <View>{said}</View>
        </View>
      )}
    </View>
  )
}
