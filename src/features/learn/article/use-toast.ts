import { useCallback, useEffect, useState } from 'react'
import type { ToastProps } from '@/ui/toast/toast'

/** Long enough to read twice. */
const shownMs = 3000

/** The words that are up now, and how to put up others; they go by themselves. */
export function useToast(): [ToastProps | undefined, (toast: ToastProps) => void] {
  const [toast, setToast] = useState<ToastProps>()
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(undefined), shownMs)
    return () => clearTimeout(timer)
  }, [toast])
  return [toast, useCallback((next: ToastProps) => setToast(next), [])]
}
