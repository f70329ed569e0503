import { useQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { ChildFileAnswer, NewEntry, Note } from '@/domain/grow/contract'
import type { ChildFile, Line } from '@/domain/grow/file/child-file'
import { fittingLog } from '@/domain/grow/file/fitting-log'
import { folded } from '@/domain/grow/file/folded'
import { api } from '../api'
import { keepSeen } from '../last-seen'
import { onOutboxChange, onSettled, post, waitingInputs, type Outcome } from '../outbox'
import { keptQuery } from '../query-client'
import { currentPerson } from '../session'
import { newUlid } from '../ulid'
import { useSignedIn } from '../use-session'
import { addToKept } from './add-to-kept'
import { forgetRefused, keepRefused } from './refused-notes'

const path = 'grow.child.note'
/** As the cloud tells it. A copy that was kept may lack the oldest entries of the diary, and says how many. */
interface KnownFile extends ChildFileAnswer {
  notKept?: number
}
/** Characters on this phone, of one child. */
const room = 600_000

function keepFile(key: string, answer: KnownFile, at: number): void {
  const { log, left } = fittingLog(answer.log, room - 2_000)
  const notKept = left + (answer.notKept ?? 0)
  keepSeen(key, { ...answer, log, ...(notKept > 0 && { notKept }) }, at, room)
}

const fileKey = (childId: string) => ['grow.child', currentPerson(), childId]

/** What waits on this phone for one child, as lines of the log. */
const waitingLines = (childId: string): Line[] =>
  waitingInputs(path)
    .filter((input) => input.childId === childId)
    .flatMap(({ entries }) => (entries as NewEntry[]).map((entry) => ({ ...entry, mine: true, waiting: true })))

// Before the screens look again at what waits: a line that has just gone is in the log already.
onSettled((settled) => {
  if (settled.path !== path || !('childId' in settled.input)) return
  const { id, childId, entries } = settled.input as { id: string; childId: string; entries: NewEntry[] }
  if (settled.refusal) keepRefused({ id, of: childId, entries, why: settled.refusal.sentence })
  else addToKept<KnownFile>(fileKey(childId), (known) => ({ ...known, log: withLines(known.log, entries) }), keepFile)
})

const withLines = (log: ChildFileAnswer['log'], entries: readonly NewEntry[]): ChildFileAnswer['log'] => [
  ...log,
  ...entries.filter(({ id }) => !log.some((line) => line.id === id)).map((entry) => ({ ...entry, by: '', mine: true })),
]

const asText = (lines: readonly Line[]): string => JSON.stringify(lines)

/**
 * A child's file as it is with what waits on this phone; works from the kept copy without network. `file` is undefined only while nothing at all is known of it:
 * then `reading` and `error` say why. `notKept`: so many entries of the diary are missing from the kept copy, the oldest.
 */
export function useChildFile(childId: string | undefined) {
  useSignedIn()
  const id = childId ?? ''
  const query = useQuery({ ...keptQuery<KnownFile>(fileKey(id), () => api.grow.child.file.query({ childId: id }), undefined, keepFile), enabled: childId !== undefined, staleTime: 0 })
  const waiting = useSyncExternalStore(onOutboxChange, () => asText(waitingLines(id)))
  const { data } = query
  const file = useMemo((): ChildFile | undefined => {
    const lines = JSON.parse(waiting) as Line[]
    return data || lines.length > 0 ? folded([...(data?.log ?? []), ...lines]) : undefined
  }, [data, waiting])
  return { ...query, child: data?.child, canNote: data?.canNote ?? false, file, notKept: data?.notKept ?? 0 }
}

/** `ids` are those of the entries, in the order of the notes: by them a thing is changed and taken away. */
export interface Noted {
  outcome: Outcome
  ids: string[]
}

/** Notes something in a child's file: sent now, or kept on this phone until there is a way. Rejects with an AppError when it was refused; then nothing of it is kept. */
export async function noteInChild(childId: string, notes: readonly Note[], now = new Date()): Promise<Noted> {
  const entries = notes.map((note): NewEntry => ({ id: newUlid(now.getTime()), at: now.toISOString(), note }))
  const id = newUlid(now.getTime())
  try {
    return { outcome: await post(path, { id, childId, entries }), ids: entries.map((entry) => entry.id) }
  } catch (error) {
    // Who is on the page is told there.
    forgetRefused(id)
    throw error
  }
}
