import { createContext, useContext, useEffect, useState } from 'react'

const Around = createContext<(change: 1 | -1) => void>(() => undefined)

/** Around what is read inside, so that one line says how old a page is: the innermost, whose content it is about. */
export const CopyLineAround = Around.Provider

/** `inside`: something read within says how old it is already. `count` goes to `CopyLineAround`. */
export function useCopyLineInside(isCopy: boolean): { inside: boolean; count: (change: 1 | -1) => void } {
  const tell = useContext(Around)
  const [lines, setLines] = useState(0)
  const [count] = useState(() => (change: 1 | -1) => setLines((before) => before + change))
  useEffect(() => {
    if (!isCopy) return undefined
    tell(1)
    return () => tell(-1)
  }, [isCopy, tell])
  return { inside: lines > 0, count }
}
