import { View } from '@tarojs/components'
import type { DoorDraft } from '@/client/desk/door-drafts'
import { useOnline } from '@/client/reading-state'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { useThisDevice } from './use-this-device'

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
  const device = useThisDevice()
  const kept = !isKept ? `${device}存不下，请先别退出` : online ? `存在${device}上` : `没有网络，先存在${device}上，有网时自己交`
  return (
    <>
      {state === 'refused' && (
        <>
          <Note tone='danger'>{`没交上：${says ?? ''}还要交的，看一遍再请本人签一次；不用交了，就从${device}上删掉。`}</Note>
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
