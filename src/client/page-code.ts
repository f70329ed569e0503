/**
 * In a browser the code of a page is fetched when the page is opened. When it does not come, who waits for it goes on waiting: the page opens
 * by itself once it is there, and meanwhile `pages/parts/lost-page.tsx` says so. Without this the router gives up silently.
 */
interface Waiting {
  again: () => Promise<boolean>
  leave: () => void
}

/** Why a page never opened: the person went elsewhere meanwhile. */
export class PageLeft extends Error {
  override readonly name = 'PageLeft'
}

let waiting: readonly Waiting[] = []
const listeners = new Set<() => void>()
let asksAhead = false

function change(next: readonly Waiting[]): void {
  waiting = next
  for (const listener of [...listeners]) listener()
}
const done = (one: Waiting) => change(waiting.filter((other) => other !== one))

export const isPageLost = (): boolean => waiting.length > 0

export function onPageLost(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Fetches with `fetchCode`, as often as it takes; rejects only when the person leaves, or at once when it was only asked for ahead. */
export function patiently<T>(fetchCode: () => Promise<T>): Promise<T> {
  const ahead = asksAhead
  return fetchCode().catch((reason: unknown) => {
    if (ahead) throw reason
    return new Promise<T>((resolve, reject) => {
      const one: Waiting = {
        again: () =>
          fetchCode().then(
            (code) => {
              done(one)
              resolve(code)
              return true
            },
            () => false,
          ),
        leave: () => {
          done(one)
          reject(new PageLeft('the person went elsewhere'))
        },
      }
      change([...waiting, one])
    })
  })
}

/** Runs `ask`, which fetches code that nobody waits for yet: what does not come now is asked for again when it is opened. */
export function askAhead<T>(ask: () => T): T {
  asksAhead = true
  try {
    return ask()
  } finally {
    asksAhead = false
  }
}

/** Fetches once more what is waited for; true when all of it came. */
export async function fetchLostPage(): Promise<boolean> {
  return (await Promise.all(waiting.map(({ again }) => again()))).every(Boolean)
}

/** The person goes elsewhere: nothing opens later in front of them. */
export function leaveLostPage(): void {
  for (const { leave } of waiting) leave()
}
