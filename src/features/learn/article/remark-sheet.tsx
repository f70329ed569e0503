import { View } from '@tarojs/components'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { TextArea } from '@/ui/text-area/text-area'
import type { RemarkFlow } from './use-remark'
import './remark-sheet.scss'

const asks = {
  unclear: { title: '哪里没看懂？', field: '想问什么（可以不写）', hint: '比如：这个词是什么意思' },
  wrong: { title: '哪里有错？', field: '错在哪里（可以不写）', hint: '比如：电话打不通了，剂量不对' },
} as const

/** What about the paragraph: in own words, or none at all. */
export function RemarkSheet({ remark }: { remark: RemarkFlow }) {
  const { draft, step, feedback, error, write, pointAgain, rest, send } = remark
  if (step !== 'write' || !draft) return null
  const { title, field, hint } = asks[draft.kind]
  return (
    <Sheet
      open
      title={title}
      text='直接送给编辑，不公开，也不写您的名字。'
      onClose={rest}
      foot={
        <>
          <ActError error={error} />
          <Button block busy={feedback?.state === 'sending' ? '正在送，请稍等' : undefined} onTap={() => void send()}>
            送给编辑
          </Button>
        </>
      }
    >
      <View className='remark-quote'>{draft.block === null ? '说的是整篇文章' : draft.quote}</View>
      <Button kind='text' small onTap={pointAgain}>
        {draft.block === null ? '指一指是哪一段' : '换一段'}
      </Button>
      <TextArea lines={4} label={field} value={draft.text} onInput={write} placeholder={hint} maxLength={300} />
    </Sheet>
  )
}
