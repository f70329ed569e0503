/** Keeps what one person writes of a piece: on the device at once, in the cloud every few seconds, and beside what a colleague saved meanwhile. */
import { AppError } from '@/domain/errors'
import type { Front, Manuscript } from '@/domain/learn/editing/editing-contract'
import { draftOf, frontOf, type FrontDraft } from '@/domain/learn/editing/front-draft'
import { mergeDrafts, sameWritten, settleClashes, type Choice, type Written, type WrittenKey } from '@/domain/learn/editing/merge-drafts'

/** What lies on the device until the cloud has it. */
export interface KeptDraft {
  rev: number
  /** As it was when writing began: by it, a colleague's changes are told from mine. */
  base: Written
  front: FrontDraft
  markdown: string
}

export interface KeeperDoors {
  save(input: { id: string; rev: number; front: Front; markdown: string }): Promise<Manuscript>
  open(id: string): Promise<Manuscript>
  kept(id: string): KeptDraft | undefined
  /** Undefined forgets it. */
  keep(id: string, draft: KeptDraft | undefined): void
}

/** What a colleague and I changed differently. */
export interface Clash {
  keys: readonly WrittenKey[]
  mine: Written
  theirs: Manuscript
}

export interface Keeping {
  /** As the cloud last gave it. */
  manuscript: Manuscript
  front: FrontDraft
  markdown: string
  /** Half-written fields, which only the device has. */
  notYet: readonly string[]
  state: 'saved' | 'typed' | 'saving' | 'failed'
  error: AppError | undefined
  clash: Clash | undefined
  /** A draft of this device was found and is carried on; or a colleague's changes came in. */
  told: string | undefined
}

export interface ManuscriptKeeper {
  get(): Keeping
  subscribe(listener: () => void): () => void
  edit(change: Partial<FrontDraft>): void
  write(markdown: string): void
  /** Resolves to true once the cloud has everything that it can take. */
  saveNow(): Promise<boolean>
  settle(choices: Readonly<Partial<Record<WrittenKey, Choice>>>): Promise<boolean>
  /** What an act or a comment answered stands for what was there. Call it with everything saved. */
  adopt(manuscript: Manuscript): void
  stop(): void
}

/** Saved so long after the first key that is not in the cloud yet, milliseconds; tried again so long after a failure. */
const saveAfterMs = 3_000
const retryAfterMs = 10_000

export function keepManuscript(first: Manuscript, doors: KeeperDoors, { afterMs = saveAfterMs, againMs = retryAfterMs } = {}): ManuscriptKeeper {
  const { id } = first
  const listeners = new Set<() => void>()
  let base: Written = { front: first.front, markdown: first.markdown }
  let now: Keeping = { manuscript: first, front: draftOf(first.front), markdown: first.markdown, notYet: [], state: 'saved', error: undefined, clash: undefined, told: undefined }
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<boolean> | undefined

  const set = (change: Partial<Keeping>) => {
    now = { ...now, ...change }
    for (const listener of [...listeners]) listener()
  }
  const taken = () => frontOf(now.front, base.front)
  const mine = (): Written => ({ front: taken().front, markdown: now.markdown })
  const isSaved = () => sameWritten(mine(), base)
  const later = (ms: number) => {
    timer ??= setTimeout(() => {
      timer = undefined
      void saveNow()
    }, ms)
  }
  const keep = () => {
    const { notYet } = taken()
    doors.keep(id, isSaved() && notYet.length === 0 ? undefined : { rev: now.manuscript.rev, base, front: now.front, markdown: now.markdown })
  }
  const typed = (change: Partial<Keeping>) => {
    set(change)
    set({ notYet: taken().notYet, state: now.state === 'saving' ? 'saving' : isSaved() ? 'saved' : 'typed' })
    keep()
    if (now.state === 'typed') later(afterMs)
  }

  /** The form takes over what differs from mine, and keeps what is half written. */
  const formOf = (written: Written, before: Front): FrontDraft => {
    const [fresh, had] = [draftOf(written.front), draftOf(before)]
    const keys = Object.keys(fresh) as Array<keyof FrontDraft>
    const came = keys.filter((key) => JSON.stringify(fresh[key]) !== JSON.stringify(had[key]))
    return { ...now.front, ...Object.fromEntries(came.map((key) => [key, fresh[key]])) }
  }

  /** Takes in what a colleague saved since `base`; false when a person must choose. */
  const takeIn = (theirs: Manuscript): boolean => {
    const my = mine()
    const { merged, clashes } = mergeDrafts(base, my, theirs)
    if (clashes.length > 0) {
      set({ clash: { keys: clashes, mine: merged, theirs }, state: 'failed', error: undefined })
      return false
    }
    const front = formOf(merged, my.front)
    base = { front: theirs.front, markdown: theirs.markdown }
    set({ manuscript: theirs, front, markdown: merged.markdown, told: `${theirs.by}刚改过别的地方，已经合在一起了` })
    return true
  }

  const tried = async (): Promise<boolean> => {
    const sent = mine()
    try {
      const manuscript = await doors.save({ id, rev: now.manuscript.rev, ...sent })
      base = sent
      set({ manuscript, error: undefined })
      return true
    } catch (cause) {
      const error = cause instanceof AppError ? cause : new AppError('INTERNAL', String(cause))
      if (error.code === 'CONFLICT') {
        const theirs = await doors.open(id).catch(() => undefined)
        if (theirs && theirs.mayWrite) return takeIn(theirs)
        // It was handed on meanwhile: the text may not be changed; what was written stays on this device.
        if (theirs) set({ manuscript: theirs })
      }
      set({ state: 'failed', error })
      return false
    }
  }

  async function run(): Promise<boolean> {
    for (let rounds = 0; !isSaved(); rounds += 1) {
      set({ state: 'saving' })
      if (rounds > 4 || !(await tried())) {
        keep()
        if (!now.clash && now.manuscript.mayWrite) later(againMs)
        return false
      }
    }
    set({ state: 'saved', error: undefined })
    keep()
    return true
  }

  function saveNow(): Promise<boolean> {
    if (timer) clearTimeout(timer)
    timer = undefined
    if (now.clash || !now.manuscript.mayWrite) return Promise.resolve(!now.clash)
    saving ??= run().finally(() => {
      saving = undefined
    })
    return saving
  }

  const left = first.mayWrite ? doors.kept(id) : undefined
  if (left) {
    now = { ...now, front: left.front, markdown: left.markdown, told: '接着上次没存上的写' }
    base = left.base
    if (left.rev === first.rev) base = { front: first.front, markdown: first.markdown }
    else takeIn(first)
    now = { ...now, notYet: taken().notYet }
    if (!now.clash && !isSaved()) {
      now = { ...now, state: 'typed' }
      later(afterMs)
    }
  }

  return {
    get: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit: (change) => typed({ front: { ...now.front, ...change }, told: undefined }),
    write: (markdown) => typed({ markdown, told: undefined }),
    saveNow,
    settle(choices) {
      const { clash } = now
      if (!clash) return saveNow()
      const written = settleClashes(clash.mine, clash.theirs, choices)
      const front = formOf(written, mine().front)
      base = { front: clash.theirs.front, markdown: clash.theirs.markdown }
      set({ manuscript: clash.theirs, front, markdown: written.markdown, clash: undefined, state: 'typed' })
      keep()
      return saveNow()
    },
    adopt(manuscript) {
      // An answer that was overtaken by a save tells what was said of the text, never the text.
      if (manuscript.rev < now.manuscript.rev) return set({ manuscript: { ...now.manuscript, comments: manuscript.comments } })
      // With something unsaved the old `rev` stays: what a colleague saved in between is then met as a conflict, not written over.
      if (!isSaved()) return set({ manuscript: { ...manuscript, rev: now.manuscript.rev } })
      base = { front: manuscript.front, markdown: manuscript.markdown }
      return set({ manuscript, markdown: manuscript.markdown, front: now.notYet.length > 0 ? now.front : draftOf(manuscript.front), state: 'saved', error: undefined })
    },
    stop() {
      if (timer) clearTimeout(timer)
    },
  }
}
