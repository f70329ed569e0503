import { View } from '@tarojs/components'
import { DeskKey } from '@/ui/desk-key/desk-key'
import './key-hints.scss'

/** The keys that work here: the last of each is what they do. */
export function KeyHints({ keys }: { keys: ReadonlyArray<readonly string[]> }) {
  return (
    <>
      {keys.map((hint) => (
        <View key={hint.join()} className='desk-hint'>
          {hint.slice(0, -1).map((key) => (
            <DeskKey key={key}>{key}</DeskKey>
          ))}
          <View>{hint[hint.length - 1]}</View>
        </View>
      ))}
      <View className='desk-hint desk-hint--last'>
        <DeskKey>?</DeskKey>
        <View>全部快捷键</View>
      </View>
    </>
  )
}
