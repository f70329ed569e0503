import { AppError } from '@/domain/errors'
import { api } from './api'
import { isOnline, onNetworkChange } from './network'
import { isPassing } from './query-client'
import { currentPerson } from './session'
import { readStored, writeStored } from './storage'

/** The writes that may wait for the network. A booking, a decision, a payment never does: it is made now or the person is told. */
const senders = {
  'account.inbox.recordPrompt': api.account.inbox.recordPrompt.mutate,
  'grow.child.note': api.grow.child.note.mutate,
  'grow.pregnancy.note': api.grow.pregnancy.note.mutate,
  'learn.sendFeedback': api.learn.sendFeedback.mutate,
}
export type QueueablePath = keyof typeof senders
export type QueueableInput<Path extends QueueablePath> = Parameters<(typeof senders)[Path]>[0]

interface Letter {
  path: QueueablePath
  input: QueueableInput<QueueablePath>
  /** Who wrote it: it goes out under nobody else's name. */
  by: string
}

/** A letter that left the box: the cloud has it, or refused it for good. */
export interface Settled extends Pick<Letter, 'path' | 'input'> {
  refusal?: AppError
}

const storageKey = 'outbox'
const refusedKey = 'outbox.refused'
/** More than this never waits: then the person is told that it was not sent. */
const capacity = 50
const onTheWay = new Map<string, Promise<Outcome>>()
const listeners = new Set<(settled: Settled) => void>()
const watchers = new Set<() => void>()

/** Between tries while the phone has a network; the last one again and again. */
const pausesMs = [3_000, 10_000, 30_000, 60_000]
let pauses = 0
let nextTry: ReturnType<typeof setTimeout> | undefined

/** 'sent': the cloud has it; 'waiting': it is kept on this phone and goes by itself; 'tomorrow': the same, for the cloud takes no more of it today. */
export type Outcome = 'sent' | 'waiting' | 'tomorrow'

const letters = (): Letter[] => readStored<Letter[]>(storageKey) ?? []
/** A letter of a version that did not write down whose it is counts as one's own. */
const isMine = ({ by }: Partial<Letter>) => by === undefined || by === currentPerson()
const without = (id: string) => letters().filter((letter) => letter.input.id !== id)

/**
 * Sends a write now, or as soon as there is a way. `input.id` was made when the person acted and never changes, so however often it is
 * sent, it counts once. Rejects with an AppError when the cloud refused it for good, or when too much is waiting already.
 */
export async function post<Path extends QueueablePath>(path: Path, input: QueueableInput<Path>): Promise<Outcome> {
  const waiting = without(input.id)
  if (waiting.length >= capacity) throw new AppError('UNAVAILABLE', 'the outbox is full')
  // Written down first: what the person did outlives a crash between here and the answer.
  const letter: Letter = { path, input, by: currentPerson() }
  writeStored(storageKey, [...waiting, letter])
  changed()
  return deliver(letter)
}

/** True while the write with this id is kept on the phone and the cloud has not answered. */
export const isWaiting = (id: string): boolean => letters().some((letter) => letter.input.id === id)

/** True when it waited, and was then refused for good: nobody was on its page to be told. */
export const wasRefused = (id: string): boolean => (readStored<string[]>(refusedKey) ?? []).includes(id)

/** Tells each time a letter has left the box, sent or refused; returns how to stop. */
export function onSettled(listener: (settled: Settled) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells each time a letter was put in or has left; returns how to stop. */
export function onOutboxChange(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** What waits of one kind of write, of the person who uses the app now, oldest first. */
export const waitingInputs = <Path extends QueueablePath>(path: Path): Array<QueueableInput<Path>> =>
  // A letter holds the input of its own path.
  letters().filter((letter) => letter.path === path && isMine(letter)).map(({ input }) => input as QueueableInput<Path>)

/** Sends everything that the person who uses the app now left waiting, each once at a time. */
export async function sendWaiting(): Promise<void> {
  // A refused letter leaves the box as well, and is remembered.
  await Promise.all(letters().filter(isMine).map((letter) => deliver(letter).catch(() => undefined)))
}

/** Once at launch: what waited goes now, and again whenever the network comes back. */
export function startOutbox(): void {
  onNetworkChange((online) => {
    if (online) void sendWaiting()
  })
  void sendWaiting()
}

function deliver(letter: Letter): Promise<Outcome> {
  const { id } = letter.input
  const already = onTheWay.get(id)
  if (already) return already
  const sending = attempt(letter).finally(() => onTheWay.delete(id))
  onTheWay.set(id, sending)
  return sending
}

async function attempt({ path, input }: Letter): Promise<Outcome> {
  try {
    // A letter holds the input of its own path; the compiler does not follow the pair.
    const send = senders[path] as (input: Letter['input']) => Promise<unknown>
    await send(input)
  } catch (error) {
    if (isPassing(error)) {
      tryLater()
      return 'waiting'
    }
    // Asking again in a minute would get the same answer: it goes at a later launch, or when the network comes back.
    if (error instanceof AppError && error.code === 'TOO_OFTEN') return 'tomorrow'
    writeStored(refusedKey, [...(readStored<string[]>(refusedKey) ?? []), input.id].slice(-capacity))
    takeOut({ path, input, refusal: error instanceof AppError ? error : new AppError('INTERNAL', String(error)) })
    throw error
  }
  takeOut({ path, input })
  return 'sent'
}

/** The cloud did not answer though there is a network: ask again in a while. Without a network, its return is the sign to send. */
function tryLater(): void {
  if (nextTry !== undefined || !isOnline()) return
  const pause = pausesMs[Math.min(pauses, pausesMs.length - 1)]
  pauses += 1
  nextTry = setTimeout(() => {
    nextTry = undefined
    void sendWaiting()
  }, pause)
}

function takeOut(settled: Settled): void {
  pauses = 0
  writeStored(storageKey, without(settled.input.id))
  for (const listener of [...listeners]) listener(settled)
  changed()
}

function changed(): void {
  for (const watcher of [...watchers]) watcher()
}
