import { messageSW, Workbox } from 'workbox-window'
import { ownVersion } from './own-version'
import { offerVersion } from './update-offer'

/** A desk stands open for days; so often it is asked whether there is a newer version, milliseconds. */
const askEveryMs = 60 * 60_000
/** The keeper before may have work left; longer than this nobody waits, for a reload brings the newer version as well, milliseconds. */
const patienceMs = 3000

/**
 * Once at launch, in a browser: keeps the program on the device, so that it opens without network, and says when a newer version is there. A developer's
 * watching build has no keeper, so that what was just changed is what is seen.
 */
export function offerUpdate(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  const keeper = new Workbox('./service-worker.js')
  keeper.addEventListener('waiting', ({ sw: next }) => {
    if (next) void met(next)
  })
  // Where it may not be kept, such as in a private window, everything works as long as there is a network.
  keeper.register().then(
    () => askNowAndThen(() => void keeper.update().catch(() => undefined)),
    () => undefined,
  )
}

/** A newer keeper waits. The page that it keeps may be the very one that runs here, fetched anew a moment ago: then nobody need be asked. */
async function met(next: ServiceWorker): Promise<void> {
  const take = () => next.postMessage({ type: 'SKIP_WAITING' })
  const version: unknown = await messageSW(next, { type: 'VERSION' })
  if (version === ownVersion()) return take()
  offerVersion(() => {
    // Another page of this browser may have taken it already.
    if (next.state !== 'installed') return window.location.reload()
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
    setTimeout(() => window.location.reload(), patienceMs)
    take()
  })
}

/** When somebody comes back to the page after a while. */
function askNowAndThen(ask: () => void): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < askEveryMs) return
    asked = Date.now()
    ask()
  })
}
