import { hashKey, useQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { foldedPregnancy, type PregnancyFile } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import type { NewPregnancyEntry, Pregnancy, PregnancyNote } from '@/domain/grow/pregnancy-contract'
import { knownMe, refreshMe, setMe } from '../account-queries'
import { api } from '../api'
import { refreshConsents } from '../consent-queries'
import { readSeen } from '../last-seen'
import { onOutboxChange, onSettled, post, waitingInputs, type Outcome } from '../outbox'
import { keptQuery, queryClient } from '../query-client'
import { currentPerson } from '../session'
import { newUlid } from '../ulid'
import { useSignedIn } from '../use-session'
import { addToKept } from './add-to-kept'
import { forgetRefused, keepRefused } from './refused-notes'

const path = 'grow.pregnancy.note'
const key = () => ['grow.pregnancy', currentPerson()]
/** Under this name a refused line is shown on the pages of a pregnancy, whichever it was. */
export const refusedOf = 'pregnancy'

interface Answer {
  pregnancy: Pregnancy | null
}
const known = (): Answer | undefined => queryClient.getQueryData<Answer>(key()) ?? readSeen<Answer>(hashKey(key()))?.data

/** What waits on this phone of a pregnancy, oldest first; of whichever the phone named first where the cloud knows none. */
function waitingLines(id: string | undefined): { of: string | undefined; lines: NewPregnancyEntry[] } {
  const inputs = waitingInputs(path)
  const of = id ?? inputs[inputs.length - 1]?.pregnancyId
  // The inputs are those of this path; the outbox keeps them as they were checked.
  return { of, lines: inputs.filter(({ pregnancyId }) => pregnancyId === of).flatMap(({ entries }) => entries as NewPregnancyEntry[]) }
}

const withLines = (log: readonly NewPregnancyEntry[], entries: readonly NewPregnancyEntry[]) => [...log, ...entries.filter(({ id }) => !log.some((line) => line.id === id))]
const isEnd = ({ note }: NewPregnancyEntry) => note.what === 'lost' || note.what === 'born'

function taken(pregnancyId: string, entries: readonly NewPregnancyEntry[]): void {
  addToKept<Answer>(key(), ({ pregnancy }) => ({
    pregnancy: pregnancy && pregnancy.id === pregnancyId ? { ...pregnancy, log: withLines(pregnancy.log, entries) } : (pregnancy ?? { id: pregnancyId, rev: 0, log: [...entries] }),
  }))
  // Its end changes what the first page shows.
  if (entries.some(isEnd)) void refreshMe()
}

// Before the screens look again at what waits: a line that has just gone is in the log already.
onSettled((settled) => {
  if (settled.path !== path || !('pregnancyId' in settled.input)) return
  const { id, pregnancyId, entries } = settled.input as { id: string; pregnancyId: string; entries: NewPregnancyEntry[] }
  if (settled.refusal) keepRefused({ id, of: refusedOf, entries, why: settled.refusal.sentence })
  else taken(pregnancyId, entries)
})

/**
 * One's pregnancy as it is with what waits on this phone; works from the kept copy without network. `file` is null where there is none, and undefined only while nothing at all
 * is known: then `reading` and `error` say why. `wanted`: the cloud is asked; without it, what this phone has heard.
 */
export function usePregnancy(wanted = true) {
  useSignedIn()
  const query = useQuery({ ...keptQuery<Answer>(key(), () => api.grow.pregnancy.mine.query({})), enabled: wanted, staleTime: wanted ? 0 : Infinity })
  const { data } = query
  const waiting = useSyncExternalStore(onOutboxChange, () => JSON.stringify(waitingLines(data?.pregnancy?.id).lines))
  const file = useMemo((): PregnancyFile | null | undefined => {
    const lines = JSON.parse(waiting) as NewPregnancyEntry[]
    const log = [...(data?.pregnancy?.log ?? []), ...lines]
    return log.length > 0 ? foldedPregnancy(log) : data && null
  }, [data, waiting])
  return { ...query, file, waits: (JSON.parse(waiting) as NewPregnancyEntry[]).length }
}

/** Whether this phone has heard of a pregnancy of the person who uses it. */
export const knowsPregnancy = (): boolean => Boolean(known()?.pregnancy) || waitingInputs(path).length > 0

const entriesOf = (notes: readonly PregnancyNote[], now: Date) => notes.map((note): NewPregnancyEntry => ({ id: newUlid(now.getTime()), at: now.toISOString(), note }))

/**
 * Begins the file: where a consent is given with it, that is a decision, so it is made now or the person is told, and never waits. The same `pregnancyId` and `entryId` however often
 * it is tapped. Rejects with an AppError, NEEDS_CONSENT where `agree` is left out and nobody agreed before.
 */
export async function beginPregnancy(note: PregnancyNote, { pregnancyId, entryId, agree }: { pregnancyId: string; entryId: string; agree: number | undefined }, now = new Date()): Promise<void> {
  const entries: NewPregnancyEntry[] = [{ id: entryId, at: now.toISOString(), note }]
  const answer = await api.grow.pregnancy.note.mutate({ id: entryId, pregnancyId, entries, ...(agree !== undefined && { agree }) })
  taken(answer.pregnancyId, entries)
  if (agree !== undefined) void refreshConsents()
}

/** Notes something: sent now, or kept on this phone until there is a way. Rejects with an AppError when it was refused; then nothing of it is kept. */
export async function noteInPregnancy(notes: readonly PregnancyNote[], now = new Date()): Promise<Outcome> {
  const id = newUlid(now.getTime())
  const of = known()?.pregnancy?.id ?? waitingLines(undefined).of ?? newUlid(now.getTime())
  try {
    return await post(path, { id, pregnancyId: of, entries: entriesOf(notes, now) })
  } catch (error) {
    forgetRefused(id)
    throw error
  }
}

/** A loss, on this phone at once: nothing of bearing and raising children is shown from now on, whether or not there is a network. */
export async function noteLoss(on: string | undefined): Promise<Outcome> {
  const me = knownMe()
  const outcome = await noteInPregnancy([{ what: 'lost', ...(on !== undefined && { on }) }])
  if (me) setMe({ ...me, gentle: true, stages: me.stages.filter((stage) => stage !== 'pregnant') })
  return outcome
}
