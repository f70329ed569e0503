import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import '../field/field.scss'
import './text-area.scss'

export interface TextAreaProps {
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string
  error?: string
  placeholder?: string
  /** Longest text, characters; what is left of it is said. */
  maxLength: number
  /** What is longer stays as it was typed: whoever uses this says that it is too long. */
  uncut?: boolean
  /** Lines at first; it grows. */
  lines?: 2 | 4
}

/** Room for what is longer than it may be. */
const uncutRoom = 5_000

/** Several lines to write, with how many characters they are. */
export function TextArea({ label, value, onInput, hint, error, placeholder, maxLength, uncut, lines = 2 }: TextAreaProps) {
  const [focused, setFocused] = useState(false)
  const said = error ?? hint
  return (
    <View className={classNames('x-field', focused && 'x-field--focus', error !== undefined && 'x-field--error')}>
      <View className='x-area-head'>
        <View className='x-field-label'>{label}</View>
        <View className='x-area-count'>{`${value.length} / ${maxLength}`}</View>
      </View>
      <View className='x-field-box x-area-box'>
        <Textarea
          className={classNames('x-area-input', lines === 4 && 'x-area-input--tall')}
          value={value}
          maxlength={uncut ? uncutRoom : maxLength}
          placeholder={placeholder}
          placeholderClass='x-field-placeholder'
          autoHeight={process.env.TARO_ENV !== 'h5'}
          nativeProps={{ 'aria-label': label, 'aria-invalid': error !== undefined }}
          onInput={(event) => onInput(event.detail.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          {...(process.env.TARO_ENV === 'h5' ? {} : accessible({ label }))}
        />
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
