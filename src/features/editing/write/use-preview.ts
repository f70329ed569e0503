import { useEffect, useState } from 'react'
import { api } from '@/client/api'
import type { Block } from '@/domain/learn/content'
import type { LineError, Manuscript } from '@/domain/learn/editing/editing-contract'
import { isPieceKind } from '@/domain/learn/piece-kinds'

export interface Preview {
  blocks: readonly Block[]
  error: LineError | null
  note: string
  /** Addresses of its pictures, by their paths. */
  files: Readonly<Record<string, string>>
}

/** Asked for when the typing rests this long, milliseconds. */
const restMs = 500

/** The text as readers will have it, with the addresses of its pictures and of what it plays (`media`, paths). While it has an error, or without network, the last good one stays, and says so. */
export function usePreview({ markdown: stored, blocks, error, id, kind }: Manuscript, markdown: string, media: readonly string[]): Preview {
  const [preview, setPreview] = useState<Preview>({ blocks, error, note: '', files: {} })
  const played = media.join(' ')
  useEffect(() => {
    // A topic and a question have no text.
    if (!isPieceKind(kind)) return undefined
    let current = true
    const ask = async () => {
      try {
        const next = await api.learn.editing.preview.query({ id, markdown, media: played === '' ? [] : played.split(' ') })
        if (!current) return
        const note = next.error ? '正文有一处要改，先显示上一次的样子' : `${next.characters} 字，读完约 ${next.minutes} 分钟`
        setPreview((before) => ({ blocks: next.error ? before.blocks : next.blocks, error: next.error, note, files: { ...before.files, ...next.files } }))
      } catch {
        if (current) setPreview((before) => ({ ...before, note: '预览没跟上，先显示上一次的样子。写的都在' }))
      }
    }
    const timer = setTimeout(() => void ask(), markdown === stored ? 0 : restMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
    // Another piece is another text; what the cloud stores meanwhile changes nothing of what is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, markdown, played])
  return preview
}
