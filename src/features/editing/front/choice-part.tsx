import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'

interface ChoicePartProps<Key extends string> {
  label: string
  options: ReadonlyArray<{ key: Key; label: string }>
  value: readonly Key[]
  onChange: (value: Key[]) => void
  hint?: string
  /** Exactly one; else any number. */
  one?: boolean
  most?: number
}

/** One or several of a few, as chips under their label. */
export function ChoicePart<Key extends string>({ label, options, value, onChange, hint, one, most = options.length }: ChoicePartProps<Key>) {
  const turn = (key: Key) => {
    if (one) onChange([key])
    else if (value.includes(key)) onChange(value.filter((other) => other !== key))
    else if (value.length < most) onChange([...value, key])
  }
  return (
    <View className='front-choice'>
      <View className='front-label'>{label}</View>
      <Chips label={label}>
        {options.map(({ key, label: words }) => (
          <Chip key={key} on={value.includes(key)} several={!one} onTap={() => turn(key)}>
            {words}
          </Chip>
        ))}
      </Chips>
      {hint && <View className='front-hint'>{hint}</View>}
    </View>
  )
}
