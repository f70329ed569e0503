import { useEffect, useState, useSyncExternalStore } from 'react'
import { api } from '@/client/api'
import { keepManuscript, type Keeping, type KeptDraft, type ManuscriptKeeper } from '@/client/desk/manuscript-keeper'
import { currentPerson } from '@/client/session'
import { readStored, removeStored, writeStored } from '@/client/storage'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'

/** Whoever shares the computer does not meet another's words. */
const draftKey = (id: string) => `editing.draft.${currentPerson()}.${id}`
const doors = {
  save: async (input: Parameters<typeof api.learn.editing.save.mutate>[0]) => (await api.learn.editing.save.mutate(input)).manuscript,
  open: async (id: string) => (await api.learn.editing.open.query({ id })).manuscript,
  kept: (id: string) => readStored<KeptDraft>(draftKey(id)),
  keep: (id: string, draft: KeptDraft | undefined) => {
    if (draft) writeStored(draftKey(id), draft)
    else removeStored(draftKey(id))
  },
}

/** A manuscript in somebody's hands, from the moment it was opened. Leaving the page saves it. */
export function useManuscript(first: Manuscript): Keeping & { keeper: ManuscriptKeeper } {
  const [keeper] = useState(() => keepManuscript(first, doors))
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.get)
  useEffect(
    () => () => {
      void keeper.saveNow()
      keeper.stop()
    },
    [keeper],
  )
  return { ...keeping, keeper }
}
