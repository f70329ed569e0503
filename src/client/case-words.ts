import { useState } from 'react'
import type { Draft } from './case-queries'
import { currentPerson } from './session'
import { readStored, removeStored, writeStored } from './storage'

interface Unsent {
  by: string
  words: Record<string, string>
}

const keyOf = (id: string) => `case-words.${id}`

export interface WordsKeeper {
  words: Readonly<Record<string, string>>
  write: (material: string, text: string) => void
  /** They are in the cloud. */
  saved: () => void
}

/** What is written instead of papers: on this phone with every letter, in the cloud with the step. */
export function useWordsKeeper({ id, words: stored }: Pick<Draft, 'id' | 'words'>): WordsKeeper {
  const [words, setWords] = useState<Readonly<Record<string, string>>>(() => {
    const kept = readStored<Unsent>(keyOf(id))
    return { ...stored, ...(kept?.by === currentPerson() && kept.words) }
  })
  return {
    words,
    write(material, text) {
      const all = { ...words, [material]: text }
      setWords(all)
      writeStored(keyOf(id), { by: currentPerson(), words: all } satisfies Unsent)
    },
    saved: () => removeStored(keyOf(id)),
  }
}
