import { View } from '@tarojs/components'
import { api } from '@/client/api'
import type { Consulted } from '@/client/desk/notes'
import { useAct } from '@/client/use-act'
import { askedReasons } from '@/domain/asked-reasons'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { TextArea } from '@/ui/text-area/text-area'
import './note.scss'

interface OwnRecordProps {
  of: Consulted
  /** Undefined while an earlier record stays closed. */
  value: string | undefined
  onInput: (record: string) => void
  error: string | undefined
}

const secret = '加密保存。只有您和区（县）主管看得到，每看一次都留下记录，对方查得到。'

/** The record of the profession: closed until its writer opens it. */
export function OwnRecord({ of, value, onInput, error }: OwnRecordProps) {
  const opening = useAct(() => api.book.notes.openOwn.mutate(of))
  const openIt = async () => {
    const answer = await opening.run(undefined)
    if (answer) onInput(answer.record)
  }
  if (value !== undefined) return <TextArea lines={4} label='专业记录' value={value} onInput={onInput} hint={secret} maxLength={askedReasons.record.most} uncut error={error} />
  return (
    <View>
      <View className='venue-note-label'>专业记录</View>
      <View className='venue-note-hint'>已经写过，加密保存着。不打开也能改小结，记录不变。</View>
      <Button kind='line' small icon='lock' busy={opening.busy ? '正在打开' : undefined} onTap={() => void openIt()}>
        打开自己写的记录
      </Button>
      <ActError error={opening.error} />
    </View>
  )
}
