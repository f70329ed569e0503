import { AppError, type ErrorCode } from '@/domain/errors'
import type { BankAccount } from '@/domain/support/case/case-shape'
import type { DoorSheet, ReadOut, WhomToRing } from '@/domain/support/door/door-contract'
import { signedForDays } from '@/domain/support/door/signed-at'
import type { Facts } from '@/domain/support/programme/facts'
import { api } from '../api'
import { isOnline, onNetworkChange } from '../network'
import { currentPerson } from '../session'
import { newUlid } from '../ulid'
import { readKept, removeKept, writeKept } from '../kept-here'
import { deskScopeNow } from './scope'

/** A page that was photographed at the door. Its picture lies beside the drafts until the cloud has it. */
export interface DoorPage {
  material: string
  paper: string
  page: string
  isSent: boolean
}

/** An application that is filled in at somebody's door: on this phone and nowhere else, until the resident has signed and there is a network. */
export interface DoorDraft {
  /** The id of the case that it becomes: however often it is sent, it is one. */
  id: string
  by: string
  postId: string
  begunAt: number
  sheet: DoorSheet
  facts: Facts
  words: Record<string, string>
  pages: DoorPage[]
  /** Papers on file that are used again, by material. */
  used: { material: string; paper: string }[]
  agree: ReadOut
  /** Written down with the signature only: a draft that is left lying holds no card number. */
  account: BankAccount | null
  signature: string
  signedAt: string | null
  /** `waiting`: signed, and goes by itself; `refused`: the cloud said no, with `says`. */
  state: 'filling' | 'waiting' | 'refused'
  /** Why it is still here. */
  says?: string
}

/** What is left of one that was sent: nothing but what is read out to the family. */
export interface DoorFiled {
  id: string
  by: string
  postId: string
  who: string
  title: string
  receipt: string
  /** Whom the family rings about it; not there of what an earlier version filed. */
  ring?: WhomToRing | null
  at: number
}

interface Box {
  drafts: DoorDraft[]
  filed: DoorFiled[]
}

export type Sent = { kind: 'filed'; receipt: string } | { kind: 'waiting' } | { kind: 'refused'; error: AppError }

const dayMs = 86_400_000
/** A number is read out on the day, or looked up on the desk. */
const filedDays = 2
const againMs = 30_000

/** The way there failed, or who asks: the signature still stands. */
const standsBack: readonly ErrorCode[] = ['OFFLINE', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL', 'TOO_OFTEN', 'NOT_SIGNED_IN', 'SESSION_INVALID', 'CLIENT_TOO_OLD', 'NO_POST']

const nothing: Box = { drafts: [], filed: [] }
const listeners = new Set<() => void>()
const onTheWay = new Map<string, Promise<Sent>>()
let box: Box | undefined
let nextTry: ReturnType<typeof setTimeout> | undefined

const boxKey = 'door.box'
const pictureKey = (page: string) => `door.page.${page}`

/** Everything that is kept, whoever wrote it; the same object until it changes. */
export function doorBox(): Box {
  if (box) return box
  const kept = readKept<Box>(boxKey) ?? nothing
  const now = Date.now()
  // As the cloud would refuse the signature; what was not signed, as long after it was begun.
  const gone = kept.drafts.filter(({ begunAt, signedAt }) => now - (signedAt === null ? begunAt : Date.parse(signedAt)) > signedForDays * dayMs)
  gone.forEach(dropPictures)
  return (box = { drafts: kept.drafts.filter((draft) => !gone.includes(draft)), filed: kept.filed.filter(({ at }) => now - at <= filedDays * dayMs) })
}

/** Tells each time something was written or sent; returns how to stop. */
export function followDoor(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Under which name and post it was written: it goes out under no other. */
export const isMyDoor = ({ by, postId }: Pick<DoorDraft, 'by' | 'postId'>, scope: string): boolean => by === currentPerson() && postId === scope

export function newDoorDraft(sheet: DoorSheet): DoorDraft {
  return { id: newUlid(), by: currentPerson(), postId: deskScopeNow(), begunAt: Date.now(), sheet, facts: sheet.facts, words: {}, pages: [], used: [], agree: {}, account: null, signature: '', signedAt: null, state: 'filling' }
}

/** False when the phone keeps it no longer than the page is open. */
export function keepDoorDraft(draft: DoorDraft): boolean {
  const { drafts, filed } = doorBox()
  return put({ drafts: [draft, ...drafts.filter(({ id }) => id !== draft.id)], filed })
}

/** Over the draft as it is by now, whatever was written meanwhile. False when the phone keeps it no longer than the page is open. */
export function changeDoor(id: string, to: (now: DoorDraft) => Partial<DoorDraft>): boolean {
  const { drafts, filed } = doorBox()
  return put({ drafts: drafts.map((draft) => (draft.id === id ? { ...draft, ...to(draft) } : draft)), filed })
}

/** Thrown away, or looked at: nothing of it stays. */
export function dropDoor(id: string): void {
  const { drafts, filed } = doorBox()
  drafts.filter((draft) => draft.id === id).forEach(dropPictures)
  put({ drafts: drafts.filter((draft) => draft.id !== id), filed: filed.filter((one) => one.id !== id) })
}

/** False when the phone has no room for the picture. */
export const keepPicture = (page: string, base64: string): boolean => writeKept(pictureKey(page), base64)
export const dropPicture = (page: string): void => removeKept(pictureKey(page))

/** Signed: from here on it goes by itself. Sent at once where there is a way. */
export function signDoor(draft: DoorDraft, signature: string, account: BankAccount | null): Promise<Sent> {
  const { id } = draft
  if (!doorBox().drafts.some((one) => one.id === id)) keepDoorDraft(draft)
  changeDoor(id, () => ({ signature, account, signedAt: new Date().toISOString(), state: 'waiting' }))
  return sendDoor(id)
}

/** Sends one that waits, once at a time. */
export function sendDoor(id: string): Promise<Sent> {
  const already = onTheWay.get(id)
  if (already) return already
  const sending = attempt(id).finally(() => onTheWay.delete(id))
  onTheWay.set(id, sending)
  return sending
}

/** Everything that waits under this name and post. */
export async function sendWaitingDoors(): Promise<void> {
  const scope = deskScopeNow()
  await Promise.all(doorBox().drafts.filter((draft) => draft.state === 'waiting' && isMyDoor(draft, scope)).map(({ id }) => sendDoor(id)))
}

/** Once at launch: what waited goes now, and again whenever the network comes back. */
export function startDoor(): void {
  onNetworkChange((online) => void (online && sendWaitingDoors()))
  void sendWaitingDoors()
}

async function attempt(id: string): Promise<Sent> {
  const draft = doorBox().drafts.find((one) => one.id === id)
  if (draft?.state !== 'waiting' || !draft.signedAt) return { kind: 'waiting' }
  try {
    for (const page of draft.pages.filter(({ isSent }) => !isSent)) await sendPage(draft, page)
    const { sheet: { personId, terms, who }, facts, words, account, agree, signature, signedAt, used } = draft
    // Read again: a picture that the phone lost is out of the list by now.
    const pages = doorBox().drafts.find((one) => one.id === id)?.pages ?? []
    const given = pages.filter((one, i, all) => all.findIndex(({ paper }) => paper === one.paper) === i).map(({ material, paper }) => ({ material, paper }))
    const { receipt, ring } = await api.support.door.file.mutate({ id, personId, programme: terms.id, facts, account, papers: [...used, ...given], agree, signature, signedAt, ...(Object.keys(words).length > 0 && { words }) })
    const { drafts, filed } = doorBox()
    dropPictures(draft)
    put({ drafts: drafts.filter((one) => one.id !== id), filed: [{ id, by: draft.by, postId: draft.postId, who, title: terms.title, receipt, ring, at: Date.now() }, ...filed.filter((one) => one.id !== id)] })
    return { kind: 'filed', receipt }
  } catch (cause) {
    const error = cause instanceof AppError ? cause : new AppError('INTERNAL', String(cause))
    const waits = standsBack.includes(error.code)
    if (!waits) {
      // Signed anew once it is put right; read out anew where that is what was wrong.
      changeDoor(id, () => ({ state: 'refused', says: error.sentence, signature: '', signedAt: null, account: null, ...(['CONFLICT', 'NEEDS_CONSENT'].includes(error.code) && { agree: {} }) }))
      return { kind: 'refused', error }
    }
    changeDoor(id, () => ({ says: error.sentence }))
    tryLater()
    return { kind: 'waiting' }
  }
}

/** Its id is the photograph's, so that a page which was sent twice is there once. A picture that the phone lost is left out: the village sees the paper itself. */
async function sendPage({ id, sheet }: DoorDraft, { material, paper, page }: DoorPage): Promise<void> {
  const base64 = readKept<string>(pictureKey(page))
  if (base64 !== undefined) await api.support.papers.keepPage.mutate({ paper, kind: material, page, base64, forPerson: sheet.personId })
  changeDoor(id, ({ pages }) => ({ pages: pages.flatMap((one) => (one.page !== page ? [one] : base64 === undefined ? [] : [{ ...one, isSent: true }])) }))
  dropPicture(page)
}

/** There is a network and the cloud did not answer: once more in a while. Without one, its return is the sign to send. */
function tryLater(): void {
  if (nextTry !== undefined || !isOnline()) return
  nextTry = setTimeout(() => {
    nextTry = undefined
    void sendWaitingDoors()
  }, againMs)
}

const dropPictures = ({ pages }: DoorDraft) => pages.forEach(({ page }) => dropPicture(page))

function put(next: Box): boolean {
  box = next
  const isKept = writeKept(boxKey, next)
  for (const listener of [...listeners]) listener()
  return isKept
}
