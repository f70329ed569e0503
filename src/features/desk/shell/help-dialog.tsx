import { View } from '@tarojs/components'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskKey } from '@/ui/desk-key/desk-key'
import './help-dialog.scss'

const keys: ReadonlyArray<{ press: readonly string[]; does: string }> = [
  { press: ['J', 'K'], does: '在列表里上下移动' },
  { press: ['Enter'], does: '打开，去办这一件' },
  { press: ['Esc'], does: '回到列表，关上弹出的框' },
  { press: ['A'], does: '同意（会再问一次）' },
  { press: ['C'], does: '看完整的电话' },
  { press: ['L'], does: '记下这次通话' },
  { press: ['N'], does: '在一场上：电话代约' },
  { press: ['G', '1–9'], does: '换到第几个岗位' },
  { press: ['?'], does: '打开这一页' },
]

/** Every key of the desk. `search`: what its box looks for; undefined where there is none. */
export function HelpDialog({ search, onClose }: { search: string | undefined; onClose: () => void }) {
  const shown = search === undefined ? keys : [{ press: ['/'], does: search }, ...keys]
  return (
    <DeskDialog title='快捷键' text='打字的时候不起作用。' onClose={onClose}>
      {shown.map(({ press, does }) => (
        <View key={does} className='desk-help-line'>
          <View className='desk-help-keys'>
            {press.map((key) => (
              <DeskKey key={key}>{key}</DeskKey>
            ))}
          </View>
          <View>{does}</View>
        </View>
      ))}
    </DeskDialog>
  )
}
