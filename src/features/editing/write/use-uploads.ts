import { useRef, useState } from 'react'
import { api } from '@/client/api'
import { newUlid } from '@/client/ulid'
import { AppError, errorSentences } from '@/domain/errors'
import type { ChosenPicture } from '@/client/pictures/small-picture'

export interface Upload {
  /** Of the choice: sent twice, it is one picture. */
  tap: string
  name: string
  preview: string
  state: 'waiting' | 'shrinking' | 'sending' | 'there' | 'failed'
  /** What went wrong, and what to do. */
  why?: string
  /** In the cloud's storage, once it is there. */
  path?: string
  width?: number
  height?: number
}

/** Pictures on their way into a piece: one after the other, each tried again by hand. */
export function useUploads(id: string) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const chosen = useRef(new Map<string, ChosenPicture>())
  const queue = useRef(Promise.resolve())
  const change = (tap: string, next: Partial<Upload>) => setUploads((all) => all.map((one) => (one.tap === tap ? { ...one, ...next } : one)))

  const send = (tap: string) => {
    queue.current = queue.current.then(async () => {
      const picture = chosen.current.get(tap)
      if (!picture) return
      try {
        change(tap, { state: 'shrinking' })
        const small = await picture.small().catch(() => {
          throw new NotTaken('这个文件不是能用的图片，或者压不到 300 KB。换一张试试。')
        })
        change(tap, { state: 'sending' })
        const answer = await api.learn.editing.addImage.mutate({ id, tap, ...small })
        if (!answer.ok) throw new NotTaken(answer.why)
        change(tap, { state: 'there', path: answer.path, width: small.width, height: small.height })
      } catch (cause) {
        change(tap, { state: 'failed', why: cause instanceof NotTaken ? cause.message : cause instanceof AppError ? cause.sentence : errorSentences.INTERNAL })
      }
    })
  }
  return {
    uploads,
    add(pictures: readonly ChosenPicture[]) {
      const added = pictures.map((picture): Upload => {
        const tap = newUlid()
        chosen.current.set(tap, picture)
        return { tap, name: picture.name, preview: picture.preview, state: 'waiting' }
      })
      setUploads((all) => [...all, ...added])
      for (const { tap } of added) send(tap)
    },
    again(tap: string) {
      change(tap, { state: 'waiting', why: undefined })
      send(tap)
    },
    drop(tap: string) {
      chosen.current.delete(tap)
      setUploads((all) => all.filter((one) => one.tap !== tap))
    },
  }
}

class NotTaken extends Error {}
