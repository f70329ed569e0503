import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './words-field.scss'

export interface WordsFieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  placeholder?: string
  /** Longest text, characters. */
  maxLength: number
}

/** Room for a few sentences in one's own words. */
export function WordsField({ label, value, onInput, placeholder, maxLength }: WordsFieldProps) {
  const [focused, setFocused] = useState(false)
  return (
    <View className={classNames('x-words', focused && 'x-words--focus')}>
      <View className='x-words-label'>{label}</View>
      <Textarea
        className='x-words-input'
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='x-words-placeholder'
        nativeProps={{ 'aria-label': label }}
        onInput={(event) => onInput(event.detail.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...(process.env.TARO_ENV === 'h5' ? {} : accessible({ label }))}
      />
    </View>
  )
}
