import { useEffect, useState } from 'react'

/** Longer than the pause between the two taps of a double tap, also of a slow hand. Milliseconds. */
const settlingMs = 400

/** False while a sheet has only just come: a tap then was meant for what lay under the finger before. */
export function useSettled(open: boolean): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    if (!open) return undefined
    const timer = setTimeout(() => setSettled(true), settlingMs)
    return () => {
      clearTimeout(timer)
      setSettled(false)
    }
  }, [open])
  return settled
}
