import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { useAct } from '@/client/use-act'

/** One thing of a child's file that stands open, by its id, and the question before it is taken away. `say` is told when it is. */
export function useLooked(childId: string, say: (words: string) => void, first?: string) {
  const [id, look] = useState(first)
  const [asking, ask] = useState(false)
  const removing = useAct((of: string) => noteInChild(childId, [{ what: 'removed', of }]))
  const remove = async (of: string) => {
    if ((await removing.run(of)) === undefined) return
    ask(false)
    look(undefined)
    say('删掉了')
  }
  return { id, look, close: () => look(undefined), asking, ask, removing, remove }
}

export type Looked = ReturnType<typeof useLooked>
