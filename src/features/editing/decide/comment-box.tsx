import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { ManuscriptKeeper } from '@/client/desk/manuscript-keeper'
import { blockName } from '@/domain/learn/editing/block-names'
import type { ManuscriptKind } from '@/domain/learn/piece-kinds'
import { hasLetterOrDigit } from '@/domain/letters'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { TextArea } from '@/ui/text-area/text-area'

interface CommentBoxProps {
  id: string
  kind: ManuscriptKind
  block: number
  quote: string
  onClose: () => void
  keeper: ManuscriptKeeper
  onDone: () => void
}

/** A word on one paragraph, kept with the piece until somebody settles it. */
export function CommentBox({ id, kind, block, quote, keeper, onClose, onDone }: CommentBoxProps) {
  const [text, setText] = useState('')
  const [tap] = useOnceId()
  const [asked, setAsked] = useState(false)
  const saving = useAct(async () => {
    // One after the other, as in the list of comments.
    await keeper.saveNow()
    keeper.adopt((await api.learn.editing.comment.mutate({ id, tap, block, quote, text: text.trim() })).manuscript)
    return true
  })
  const save = async () => {
    setAsked(true)
    if (!hasLetterOrDigit(text)) return
    if (await saving.run(undefined)) onDone()
  }
  return (
    <DeskDialog
      title={`给${blockName(kind, block)}提意见`}
      text={`“${quote}”`}
      onClose={onClose}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不提
          </Button>
          <Button kind='soft' small fill busy={saving.busy ? '正在保存' : undefined} onTap={() => void save()}>
            记下意见
          </Button>
        </>
      }
    >
      <TextArea label='意见' value={text} onInput={setText} maxLength={300} hint='说清楚怎么改更好' error={asked && !hasLetterOrDigit(text) ? '写几个字，编辑才知道怎么改。' : undefined} lines={4} />
      <View>
        <ActError error={saving.error} />
      </View>
    </DeskDialog>
  )
}
