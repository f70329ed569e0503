import { View } from '@tarojs/components'
import type { DoorDraft } from '@/client/desk/door-drafts'
import { useOnline } from '@/client/reading-state'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'

interface DoorHeadProps {
  draft: DoorDraft
  at: number
  of: number
  isKept: boolean
  onLeave: () => void
}

/** Whose it is, how far it is, and where what was filled in is now; of one that was not taken why, and what may be done with it. */
export function DoorHead({ draft: { sheet, state, says }, at, of, isKept, onLeave }: DoorHeadProps) {
  const online = useOnline()
  const kept = !isKept ? '手机存不下，请先别退出' : online ? '存在这台手机上' : '没有网络，先存在这台手机上，有网时自己交'
  return (
    <>
      {state === 'refused' && (
        <>
          <Note tone='danger'>{`没交上：${says ?? ''}还要交的，看一遍再请本人签一次；不用交了，就从这台手机上删掉。`}</Note>
          <Button kind='text' small onTap={onLeave}>
            不用交了，删掉这一份
          </Button>
        </>
      )}
      <View className='door-small' {...accessible({ role: 'status' })}>
        {`${sheet.who} · ${sheet.terms.title} · 第 ${at + 1} 步，共 ${of} 步 · ${kept}`}
      </View>
    </>
  )
}
