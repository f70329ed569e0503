import { deskLinks } from '@/domain/desk-links'
import { posts } from '../../kernel/collections'
import type { ActivePost } from '../../kernel/active-post'
import { notify } from '../../kernel/notify/notify'
import { coveringPaths } from '@/domain/org/hand-over'
import { bankTooSmall } from '@/domain/learn/quiz/bank'
import type { EditingAct } from '@/domain/learn/editing/steps'
import { byName } from './by-name'
import { carryOn } from './carry-on'
import { manuscripts, type Manuscript } from './collections'
import { manuscriptFor } from './manuscript-for'
import { whyMediaNotGood } from './media/why-media-not-good'
import { readersPieces } from './readers-pieces'
import { stepChange } from './step-change'
import { whyNotNow } from './why-not-now'
import { beginWithdrawal } from './withdraw'

interface Tap {
  id: string
  /** The client's id of it. */
  tap: string
  act: EditingAct
  note: string
  title: string
  releaseAt?: Date | undefined
  reviewIn?: number | undefined
}

type Outcome = { why: string } | { doc: Manuscript }

const wasTaken = ({ timeline, withdrawal }: Manuscript, tap: string) => withdrawal?.tap === tap || timeline.some((entry) => entry.tap === tap)

/** One step of a piece, once, with its line in the timeline. A repeated tap finds its own step done and goes on to what follows it; of two at once the other is told. */
export async function takeStep({ post, now }: { post: ActivePost; now: Date }, tap: Tap): Promise<Outcome> {
  const found = await manuscriptFor(post, tap.id)
  const doc = found.going === null ? found : await carryOn(found, now)
  if (!wasTaken(doc, tap.tap)) {
    const why = (await whyNotNow(doc, tap, post, now)) ?? (tap.act === 'submit' || tap.act === 'approve' ? await whyMediaNotGood(doc.front) : undefined)
    if (why !== undefined) return { why }
    await write(doc, tap, post, now)
  }
  const after = await manuscriptFor(post, tap.id)
  if (!wasTaken(after, tap.tap)) return { why: '刚才有同事先办了一步。请看一看现在的样子，再决定。' }
  await tell(after, tap, now)
  const done = await carryOn(after, now)
  // Its question had to stay with the readers: the withdrawal was taken back.
  return wasTaken(done, tap.tap) ? { doc: done } : { why: bankTooSmall }
}

async function write(doc: Manuscript, tap: Tap, post: ActivePost, now: Date): Promise<boolean> {
  const by = byName(post)
  const { act } = tap
  if (act === 'withdraw') return beginWithdrawal(doc, { tap: tap.tap, by, why: tap.note }, now)
  // A new version of a topic begins with what readers have: also what joined by itself.
  const pieces = act === 'revise' ? await readersPieces(doc) : []
  const change = stepChange(doc, { ...tap, act, readersPieces: pieces }, post, now)
  const entry = { tap: tap.tap, at: now, act, by, note: tap.note, version: change.version ?? doc.version }
  const { _id, rev, state } = doc
  return manuscripts.updateOne({ _id, rev, state, going: null }, { $set: { ...change, rev: rev + 1, by, at: now }, $push: { timeline: { $each: [entry], $slice: -200 } } })
}

const mostTold = 10

/** Who must not wait for their next look at the desk: whose text came back, and who lets an urgent notice out. */
async function tell({ _id, title, kind, writers, orgPath }: Manuscript, { act, tap, note }: Tap, now: Date): Promise<void> {
  const name = `《${title}》`
  const link = deskLinks.piece(_id)
  if (act === 'askChange') {
    await Promise.all(writers.map((to) => notify({ fact: `edit:${tap}`, to, kind: 'work', title: '有一篇请您改一改', text: `${name}${note}`, link, now })))
  }
  if (act !== 'submit' || kind !== 'urgent') return
  const working = { state: 'active', from: { $lte: now }, $or: [{ until: null }, { until: { $gt: now } }] } as const
  const chiefs = await posts.find({ where: { ...working, role: 'chiefEditor', orgPath: { $in: coveringPaths(orgPath) } }, limit: mostTold, only: ['personId'] })
  await Promise.all(chiefs.map(({ personId }) => notify({ fact: `edit:${tap}`, to: personId, kind: 'work', title: '有一条紧急提示等您发布', text: `${name}请马上看一看。`, link, now })))
}
