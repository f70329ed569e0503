import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './view-tabs.scss'

export interface ViewTabsProps<Key extends string> {
  options: ReadonlyArray<{ key: Key; label: string }>
  value: Key
  onChange: (key: Key) => void
  /** What they choose between, for a screen reader. */
  label: string
}

/** Parts of one list, below the bar; five short words at most, which wrap where they do not fit. */
export function ViewTabs<Key extends string>({ options, value, onChange, label }: ViewTabsProps<Key>) {
  return (
    <View className='x-views' {...accessible({ role: 'tablist', label })}>
      {options.map((option) => (
        <View
          key={option.key}
          className={classNames('x-view', option.key === value && 'x-view--on')}
          {...accessible({ role: 'tab', selected: option.key === value, onTap: () => onChange(option.key) })}
        >
          {option.label}
        </View>
      ))}
    </View>
  )
}
