import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { kindsBegunAt } from '@/domain/learn/editing/may-begin'
import { manuscriptKindNames, type ManuscriptKind } from '@/domain/learn/piece-kinds'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Field } from '@/ui/field/field'

interface NewPieceProps {
  /** Of the post that writes. */
  placeId: string
  /** Chosen first. */
  first: ManuscriptKind
  onClose: () => void
  onMade: (id: string) => void
}

const about: Readonly<Record<ManuscriptKind, string>> = {
  article: '讲清一件健康的事',
  qa: '一个问题，一段回答',
  policy: '谁能享受、多少钱、怎么办',
  announcement: '活动、办事的通知，不用医学审核',
  urgent: '一分钟内出现在首页顶上，不用医学审核',
  kit: '宣讲员拿去就能讲',
  media: '录音、视频，配文字稿',
  topic: '把几篇文章排好，一个一个讲清楚',
  quiz: '健康素养自测里的一道题，问 66 条里的一条',
}

/** Begins a piece: what it is and what it is called. Everything else comes while it is written. */
export function NewPiece({ placeId, first, onClose, onMade }: NewPieceProps) {
  const kinds = kindsBegunAt(placeId)
  const [kind, setKind] = useState(kinds.includes(first) ? first : 'article')
  const [title, setTitle] = useState('')
  const [asked, setAsked] = useState(false)
  const [act] = useOnceId()
  const making = useAct(() => api.learn.editing.create.mutate({ act, kind, title: title.trim() }))
  const make = async () => {
    setAsked(true)
    if (title.trim() === '') return
    const answer = await making.run(undefined)
    if (answer) onMade(answer.manuscript.id)
  }
  const choose = (key: string) => {
    const chosen = kinds.find((one) => one === key)
    if (chosen) setKind(chosen)
  }
  return (
    <DeskDialog
      title='写一篇'
      onClose={onClose}
      said={<ActError error={making.error} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不写
          </Button>
          <Button kind='soft' small fill busy={making.busy ? '正在建' : undefined} onTap={() => void make()}>
            开始写
          </Button>
        </>
      }
    >
      <Field label={kind === 'quiz' ? '问什么' : '标题'} value={title} onInput={setTitle} maxLength={60} hint='先起一个，以后可以改' error={asked && title.trim() === '' ? '写几个字，列表里好找。' : undefined} />
      <View className='new-piece-kinds'>
        <DeskOptions label='类别' value={kind} onChange={choose} options={kinds.map((key) => ({ key, label: manuscriptKindNames[key], text: about[key] }))} />
      </View>
    </DeskDialog>
  )
}
