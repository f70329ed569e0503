import { useCallback, useEffect, useRef, useState } from 'react'
import type { Facts, FactValue } from '@/domain/support/programme/facts'
import { AppError } from '@/domain/errors'
import { api } from './api'
import type { Draft } from './case-queries'
import { onNetworkChange } from './network'
import { isPassing } from './query-client'
import { currentPerson } from './session'
import { readStored, removeStored, writeStored } from './storage'
import { newUlid } from './ulid'

/** What is on this phone and not in the cloud yet. */
interface Unsent {
  by: string
  facts: Record<string, FactValue>
}

const keyOf = (id: string) => `case-draft.${id}`

export type SavedState = { kind: 'saved'; at: Date } | { kind: 'saving' } | { kind: 'kept' } | { kind: 'failed'; error: AppError }

export interface DraftKeeper {
  facts: Facts
  rev: number
  saved: SavedState
  answer: (fact: string, value: FactValue) => void
  /** What another act of the same draft came to. */
  tookRev: (rev: number) => void
  /** Everything is in the cloud; resolves to the count of changes that the cloud has, undefined while it is not. */
  settle: () => Promise<number | undefined>
}

/**
 * A draft on its way: each answer is on this phone at once and in the cloud a moment later. Without network it waits here and goes when there is one; changed on another phone meanwhile, the answers
 * given here are put over that one's.
 */
export function useDraftKeeper(draft: Draft): DraftKeeper {
  const { id } = draft
  const [facts, setFacts] = useState<Facts>(() => ({ ...draft.facts, ...unsentOf(id) }))
  const [saved, setSaved] = useState<SavedState>({ kind: 'saved', at: new Date(draft.changedAt) })
  const rev = useRef(draft.rev)
  const running = useRef<Promise<void>>()
  const latest = useRef(facts)
  latest.current = facts

  const send = useCallback(async () => {
    let unsent = unsentOf(id)
    while (Object.keys(unsent).length > 0) {
      setSaved({ kind: 'saving' })
      const act = newUlid()
      const sending = unsent
      try {
        rev.current = (await api.support.cases.save.mutate({ id, act, rev: rev.current, facts: { ...latest.current, ...sending } })).rev
        dropSent(id, sending)
        setSaved({ kind: 'saved', at: new Date() })
      } catch (error) {
        if (error instanceof AppError && error.code === 'CONFLICT') {
          const newer = await api.support.cases.draft.query({ id })
          rev.current = newer.rev
          setFacts((latest.current = { ...newer.facts, ...sending }))
        } else {
          setSaved(isPassing(error) ? { kind: 'kept' } : { kind: 'failed', error: error instanceof AppError ? error : new AppError('INTERNAL', String(error)) })
          return
        }
      }
      unsent = unsentOf(id)
    }
  }, [id])
  /** One after the other: what is answered while something is on its way goes with the next. */
  const sendInTurn = useCallback(() => (running.current ??= send().finally(() => (running.current = undefined))), [send])
  useEffect(() => {
    void sendInTurn()
    return onNetworkChange((online) => void (online && sendInTurn()))
  }, [sendInTurn])

  return {
    facts,
    get rev() {
      return rev.current
    },
    saved,
    answer(fact, value) {
      setFacts((latest.current = { ...latest.current, [fact]: value }))
      writeStored(keyOf(id), { by: currentPerson(), facts: { ...unsentOf(id), [fact]: value } } satisfies Unsent)
      void sendInTurn()
    },
    tookRev(next) {
      rev.current = next
      setSaved({ kind: 'saved', at: new Date() })
    },
    async settle() {
      await sendInTurn()
      return Object.keys(unsentOf(id)).length === 0 ? rev.current : undefined
    },
  }
}

function unsentOf(id: string): Record<string, FactValue> {
  const kept = readStored<Unsent>(keyOf(id))
  return kept?.by === currentPerson() ? kept.facts : {}
}

/** What was answered again meanwhile stays to be sent. */
function dropSent(id: string, sent: Record<string, FactValue>): void {
  const left = Object.fromEntries(Object.entries(unsentOf(id)).filter(([fact, value]) => JSON.stringify(sent[fact]) !== JSON.stringify(value)))
  if (Object.keys(left).length === 0) removeStored(keyOf(id))
  else writeStored(keyOf(id), { by: currentPerson(), facts: left } satisfies Unsent)
}
