import { useRef, useState } from 'react'
import { api } from '@/client/api'
import { newUlid } from '@/client/ulid'
import { AppError, errorSentences } from '@/domain/errors'
import { whyNotSent, type MediaForm } from '@/domain/learn/media-limits'
import { chooseMedia, putFile } from './media-file'

type MediaUpload =
  | { state: 'idle' }
  | { state: 'sending'; name: string; part: number }
  /** The cloud looks into it. */
  | { state: 'looking'; name: string }
  | { state: 'failed'; name: string; why: string; again: boolean }

interface Choice {
  /** Sent twice, it is one file. */
  tap: string
  file: File
  form: MediaForm
}

const extensions = ['mp3', 'm4a', 'mp4'] as const
const sentences = { OFFLINE: '网断了，文件还没传完。连上网点“再传一次”。', UNAVAILABLE: '没有传上去，点“再传一次”。选好的文件还在。' } as const

/** A sound or a film on its way into a piece: chosen, sent with its progress, looked into by the cloud. */
export function useMediaUpload(id: string, onThere: (file: { path: string; seconds: number }) => void) {
  const [upload, setUpload] = useState<MediaUpload>({ state: 'idle' })
  const choice = useRef<Choice>()
  const busy = useRef(false)
  const send = async ({ tap, file, form }: Choice) => {
    const { name } = file
    const refuse = (why: string, again = false) => setUpload({ state: 'failed', name, why, again })
    const extension = extensions.find((one) => name.toLowerCase().endsWith(`.${one}`))
    const why = whyNotSent(form, name, file.size)
    if (why !== undefined || extension === undefined) return refuse(why ?? '换一个文件再传。')
    setUpload({ state: 'sending', name, part: 0 })
    const begun = await api.learn.editing.beginMedia.mutate({ id, tap, form, extension, bytes: file.size })
    if (!begun.ok) return refuse(begun.why)
    await putFile(begun.upload, file, (part) => setUpload({ state: 'sending', name, part }))
    setUpload({ state: 'looking', name })
    const ended = await api.learn.editing.endMedia.mutate({ id, tap, form, extension })
    if (!ended.ok) return refuse(ended.why)
    setUpload({ state: 'idle' })
    onThere({ path: ended.path, seconds: ended.seconds })
  }
  const run = async () => {
    const chosen = choice.current
    if (!chosen || busy.current) return
    busy.current = true
    try {
      await send(chosen)
    } catch (cause) {
      const code = cause instanceof AppError ? cause.code : 'INTERNAL'
      setUpload({ state: 'failed', name: chosen.file.name, why: code === 'OFFLINE' || code === 'UNAVAILABLE' ? sentences[code] : errorSentences[code], again: true })
    } finally {
      busy.current = false
    }
  }
  return {
    upload,
    async choose(form: MediaForm) {
      if (busy.current) return
      const file = await chooseMedia(form)
      if (!file) return
      choice.current = { tap: newUlid(), file, form }
      await run()
    },
    again: () => void run(),
  }
}
