import { Input, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import { IconButton } from '../icon-button/icon-button'
import './search-field.scss'

export interface SearchFieldProps {
  value: string
  onInput: (value: string) => void
  /** The keyboard's search key. */
  onSearch: () => void
  /** What is looked for here, for a screen reader. */
  label: string
  placeholder?: string
  /** Longest text, characters. */
  maxLength?: number
  /** The keyboard comes up with the page. */
  focus?: boolean
}

/** The one box to look for something: the keyboard's own key searches, a cross empties it. */
export function SearchField({ value, onInput, onSearch, label, placeholder, maxLength = 60, focus = false }: SearchFieldProps) {
  return (
    <View className='x-search' {...accessible({ role: 'search', label })}>
      <Icon name='search' />
      <Input
        className='x-search-input'
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='x-search-placeholder'
        confirmType='search'
        focus={focus}
        nativeProps={{ 'aria-label': label, enterkeyhint: 'search' }}
        onInput={(event) => onInput(event.detail.value)}
        onConfirm={onSearch}
        {...(process.env.TARO_ENV === 'h5' ? {} : accessible({ label }))}
      />
      {value !== '' && (
        <View className='x-search-clear'>
          <IconButton icon='close-circle' label='清空' onTap={() => onInput('')} />
        </View>
      )}
    </View>
  )
}
