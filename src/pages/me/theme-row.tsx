import { View } from '@tarojs/components'
import type { Settings } from '@/client/settings'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Segmented } from '@/ui/segmented/segmented'
import './theme-row.scss'

type Choice = Settings['theme']
const choices: ReadonlyArray<{ key: Choice; label: string }> = [
  { key: 'system', label: '跟随系统' },
  { key: 'light', label: '浅色' },
  { key: 'dark', label: '深色' },
]

interface ThemeRowProps {
  value: Choice
  onChange: (theme: Choice) => void
}

/** Light, dark, or as the phone is set. */
export function ThemeRow({ value, onChange }: ThemeRowProps) {
  const choose = (key: string) => {
    const choice = choices.find((one) => one.key === key)
    if (choice) onChange(choice.key)
  }
  return (
    <>
      <Row leading={<RowSign icon='moon' tone='plain' />} title='深浅' text='晚上看，深色不刺眼' />
      <View className='theme-choice'>
        <Segmented label='深浅' options={choices} value={value} onChange={choose} />
      </View>
    </>
  )
}
