import { useCallback, useEffect, useState } from 'react'

/** Long enough to read twice. */
const shownMs = 3000

/** The words of a toast, and how to put up others; they go by themselves. */
export function useSaid(): [string | undefined, (words: string) => void] {
  const [said, setSaid] = useState<{ words: string }>()
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(undefined), shownMs)
    return () => clearTimeout(timer)
  }, [said])
  return [said?.words, useCallback((words: string) => setSaid({ words }), [])]
}
