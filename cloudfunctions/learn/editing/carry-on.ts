import { manuscripts, type Manuscript } from './collections'
import { beginRelease, finishRelease } from './release'
import { finishRenewal } from './renew'
import { finishWithdrawal } from './withdraw'

const finish = { release: finishRelease, renew: finishRenewal, withdraw: finishWithdrawal } as const

/**
 * Ends what is begun, and lets out what is decided when its hour has come; gives the manuscript as it is then. The request that took the step calls it, and the
 * timer for what a request left. No round trip when there is nothing to do.
 */
export async function carryOn(doc: Manuscript, now: Date): Promise<Manuscript> {
  const isDue = doc.state === 'approved' && doc.releaseAt !== null && doc.releaseAt <= now
  if (doc.going === null && !isDue) return doc
  const begun = doc.going === null ? ((await beginRelease(doc, now)) ? { ...doc, going: 'release' as const, goingAt: now } : await manuscripts.byId(doc._id)) : doc
  if (begun && begun.going !== null) await finish[begun.going](begun)
  return (await manuscripts.byId(doc._id)) ?? doc
}
