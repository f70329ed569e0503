import { useEffect, useState } from 'react'

const shownMs = 3_000

/** A few words that go away by themselves. */
export function useToast(): [text: string | undefined, say: (text: string) => void] {
  const [toast, setToast] = useState<{ text: string }>()
  useEffect(() => {
    if (!toast) return undefined
    const timer = setTimeout(() => setToast(undefined), shownMs)
    return () => clearTimeout(timer)
  }, [toast])
  return [toast?.text, (text) => setToast({ text })]
}
