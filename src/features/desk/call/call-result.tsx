import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { TextArea } from '@/ui/text-area/text-area'
import '../parts/form-page.scss'

const results = [
  { key: 'reached', label: '打通了，说好了' },
  { key: 'visited', label: '上门见到了' },
  { key: 'noAnswer', label: '没打通', text: '会留在今天里，再提醒您' },
] as const
type Result = (typeof results)[number]['key']

interface CallResultProps {
  busy: boolean
  error: ReactNode
  onSave: (result: { result: Result; note: string }) => void
  onClose: () => void
}

/** How the call went, in two taps. */
export function CallResult({ busy, error, onSave, onClose }: CallResultProps) {
  const [result, setResult] = useState<Result>('reached')
  const [note, setNote] = useState('')
  const choose = (key: string) => {
    const one = results.find((known) => known.key === key)
    if (one) setResult(one.key)
  }
  return (
    <DeskDialog
      title='记一笔'
      text='写给接着办的同事看，也会留在经过里。'
      onClose={onClose}
      said={error}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不记
          </Button>
          <Button kind='soft' small fill busy={busy ? '正在保存' : undefined} onTap={() => onSave({ result, note })}>
            记下
          </Button>
        </>
      }
    >
      <DeskOptions label='结果' options={results} value={result} onChange={choose} />
      <View className='desk-form-gap'>
        <TextArea label='说了什么（可不写）' value={note} onInput={setNote} maxLength={200} />
      </View>
    </DeskDialog>
  )
}
