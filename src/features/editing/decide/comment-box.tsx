import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { ManuscriptKeeper } from '@/client/desk/manuscript-keeper'
import { blockName } from '@/domain/learn/editing/block-names'
import type { ManuscriptKind } from '@/domain/learn/piece-kinds'
import { askedReasons } from '@/domain/asked-reasons'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'

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
    if (whyNotReason(text, askedReasons.comment) !== undefined) return
    if (await saving.run(undefined)) onDone()
  }
  return (
    <DeskDialog
      title={`给${blockName(kind, block)}提意见`}
      text={`“${quote}”`}
      onClose={onClose}
      said={<ActError error={saving.error} />}
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
      <ReasonField lines={4} label='意见' value={text} onInput={setText} asks={askedReasons.comment} tried={asked} hint='说清楚怎么改更好' />
    </DeskDialog>
  )
}
