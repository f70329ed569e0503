import { useRef, useState } from 'react'
import { removeSaved, saveArticle, savedLimit, useSavedRows, type SaveOutcome } from '@/client/saved-articles'
import type { Article } from '@/domain/learn/contract'
import { ActionBar } from '@/ui/action-bar/action-bar'
import type { ToastProps } from '@/ui/toast/toast'
import { ShareSheet } from '../parts/share-sheet'
import { TextSizeSheet } from './text-size-sheet'
import { ToolButton } from './tool-button'

const saveWords: Record<SaveOutcome, ToastProps> = {
  saved: { text: '收藏好了，没网也能看', icon: 'check-circle' },
  full: { text: `最多收藏 ${savedLimit} 篇，先取消几篇再收`, icon: 'info' },
  refused: { text: '手机存不下了，腾点地方再收藏', icon: 'info' },
}

/** Two taps closer than this (milliseconds) are one hand that trembled, not a second wish. */
const sameTapMs = 600

interface ArticleBarProps {
  article: Article
  say: (toast: ToastProps) => void
}

/** 收藏, 字号, 分享: always within reach of the thumb. */
export function ArticleBar({ article, say }: ArticleBarProps) {
  const saved = useSavedRows().some((row) => row.card.id === article.id)
  const [choosing, setChoosing] = useState(false)
  const [sharing, setSharing] = useState(false)
  const tappedAt = useRef(0)
  const toggleSaved = () => {
    const now = new Date()
    const isSameTap = now.getTime() - tappedAt.current < sameTapMs
    tappedAt.current = now.getTime()
    if (isSameTap) return
    if (!saved) return say(saveWords[saveArticle(article, now)])
    removeSaved(article.id)
    say({ text: '已取消收藏', icon: 'check-circle' })
  }
  return (
    <>
      <ActionBar>
        <ToolButton icon='bookmark' on={saved} onTap={toggleSaved}>
          {saved ? '已收藏' : '收藏'}
        </ToolButton>
        <ToolButton icon='text-size' onTap={() => setChoosing(true)}>
          字号
        </ToolButton>
        <ToolButton icon='share' onTap={() => setSharing(true)}>
          分享
        </ToolButton>
      </ActionBar>
      <ShareSheet page={{ of: 'article', id: article.id }} title={article.title} open={sharing} onClose={() => setSharing(false)} />
      <TextSizeSheet open={choosing} onClose={() => setChoosing(false)} />
    </>
  )
}
