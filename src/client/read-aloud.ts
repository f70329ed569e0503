import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Sentence } from '@/domain/learn/sentences'
import { ReadingVoice, type ReadingAloud, type Voice } from './reading-voice'

/** A little slower than talk: who listens may be old, or reading along. */
const rate = 0.95

const speech = process.env.TARO_ENV === 'h5' && typeof window.speechSynthesis === 'object' ? window.speechSynthesis : undefined

function onVoices(listener: () => void): () => void {
  speech?.addEventListener('voiceschanged', listener)
  return () => speech?.removeEventListener('voiceschanged', listener)
}

const chineseVoice = () => speech?.getVoices().find(({ lang }) => /^(zh|cmn)/i.test(lang))

const browserVoice: Voice = {
  say(text, onEnd) {
    const utterance = new SpeechSynthesisUtterance(text)
    const voice = chineseVoice()
    if (voice) utterance.voice = voice
    utterance.lang = voice?.lang ?? 'zh-CN'
    utterance.rate = rate
    utterance.onend = onEnd
    utterance.onerror = onEnd
    speech?.speak(utterance)
  },
  hush: () => speech?.cancel(),
}

export interface ReadAloud extends ReadingAloud {
  read(): void
  pause(): void
  stop(): void
}

/** Reads these sentences aloud; undefined where nothing can: in WeChat, and in a browser without a Chinese voice. Leaving the page falls silent. */
export function useReadAloud(sentences: readonly Sentence[]): ReadAloud | undefined {
  const hasVoice = useSyncExternalStore(onVoices, () => chineseVoice() !== undefined)
  const reading = useMemo(() => new ReadingVoice(sentences, browserVoice), [sentences])
  const now = useSyncExternalStore(reading.subscribe, reading.get)
  useEffect(() => () => reading.stop(), [reading])
  return hasVoice ? { ...now, read: () => reading.read(), pause: () => reading.pause(), stop: () => reading.stop() } : undefined
}
