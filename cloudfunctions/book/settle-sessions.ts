import { fullMoment } from '@/domain/said-date'
import { answerBy } from '@/domain/book/session/answer-by'
import { foldedSession, type Party } from '@/domain/book/session/folded-session'
import type { SessionEvent } from '@/domain/book/session/session-event'
import { log } from '../kernel/log'
import { notify } from '../kernel/notify/notify'
import { mandateToBook } from '../account/verbs'
import { releaseClaim } from './agenda-claim'
import { bookingsLeaveHelper } from './bookings-follow'
import { agendas, bookSessions, type SessionRow } from './collections'
import { followMoves } from './follow-moves'
import { letGoOfOld } from './let-go-of-old'
import { takenPlace } from './move-session'
import { remindBefore, reminderFact } from './reminders'
import { letGo } from './taken/take-times'
import { whomToAsk } from './whom-to-ask'

const batch = 20
const mostBatches = 5
const hourMs = 3_600_000
/** Longer than the timer is ever away. */
const lingersMs = 14 * 24 * hourMs

/**
 * What the hour brings to a session: kept seats that become everybody's, offers that nobody answered, who is to be told of an offer or of tomorrow. Told after it is written and named by
 * the fact, so that a cut tells the same again, which is one message. Every change is made over the log it was decided on; who came in between is looked at in the next run.
 */
export async function settleSessions(now: Date): Promise<{ sessions: number; told: number; failed: number }> {
  const did = { sessions: 0, told: 0, failed: 0 }
  let after: { lookAt: Date; _id: string } | undefined
  for (let i = 0; i < mostBatches; i++) {
    const beyond = after && { $or: [{ lookAt: { $gt: after.lookAt, $lte: now } }, { lookAt: after.lookAt, _id: { $gt: after._id } }] }
    const due = await bookSessions.find({ where: beyond ?? { lookAt: { $lte: now } }, order: [['lookAt', 'asc'], ['_id', 'asc']], limit: batch })
    for (const row of due) {
      try {
        did.told += await settle(row, now)
      } catch (error) {
        did.failed += 1
        log({ event: 'failed', requestId: 'settleSessions', reason: error instanceof Error ? error.message : String(error) })
      }
    }
    did.sessions += due.length
    const last = due[due.length - 1]
    if (due.length < batch || !last?.lookAt) break
    after = { lookAt: last.lookAt, _id: last._id }
  }
  return did
}

async function settle(seen: SessionRow, now: Date): Promise<number> {
  if (seen.state === 'closed') return settleClosed(seen, now)
  const moved = await followMoves(seen, (party, fact, said) => tellParty(seen, party, fact, { kind: 'booking', ...said, now }), now)
  let row: SessionRow | undefined = seen
  for (let event = dueEvent(row, now); event; event = dueEvent(row, now)) {
    row = await written(row, event, now)
    // Somebody came in between: the next run decides anew.
    if (!row) return moved
  }
  await releaseLeft(row, now)
  await endMoves(row, now)
  await tellForWhom(row, now)
  const reminder = reminderDue(row, now)
  const told = moved + (await tellOffered(row, now)) + (reminder ? await remind(row, reminder, now) : 0)
  await bookSessions.updateOne(
    { _id: row._id, lookAt: seen.lookAt, log: { $size: row.log.length } },
    { $set: { lookAt: nextLook(row, now) }, ...(reminder && { $addToSet: { reminded: reminder.name } }) },
  )
  return told
}

/** Everybody who had a place, or waited for one, is told why; then the timer looks at what they claimed. */
async function settleClosed(row: SessionRow, now: Date): Promise<number> {
  let told = 0
  for (const { from } of row.moves) await letGo(from.taken, { venueId: row.venueId, ...from })
  await letGo(row.taken, takenPlace(row))
  for (const party of foldedSession(row.log, row).parties.values()) {
    if (party.state === 'left') continue
    const text = `原定 ${fullMoment(row.startsAt, now)}，${row.venueName}。${row.closedWhy === null || row.closedWhy === '' ? '' : `原因：${row.closedWhy}。`}点开看看最近的同类场次，一点就能改约。`
    told += await tellParty(row, party, `book-closed:${party.request}`, { kind: 'booking', title: `不办了：${row.title}`, text, now })
  }
  await agendas.updateWhere({ _id: { $in: Object.keys(row.holder) } }, { $set: { lookAt: now } })
  await bookSessions.updateOne({ _id: row._id, state: 'closed', lookAt: row.lookAt }, { $set: { lookAt: null } })
  return told
}

const offersOf = (row: SessionRow) =>
  [...foldedSession(row.log, row).parties.values()].flatMap((party) => (party.state === 'offered' && party.offeredAt ? [{ ...party, until: answerBy(party.offeredAt, row.offerMinutes, row.startsAt) }] : []))
const isReleased = ({ log: events }: SessionRow) => events.some(({ kind }) => kind === 'release')

/** The next thing that the hour brings. */
function dueEvent(row: SessionRow, now: Date): SessionEvent | undefined {
  if (now >= row.endsAt) return undefined
  if (row.kept > 0 && now >= row.releasesAt && !isReleased(row)) return { kind: 'release', at: now }
  const late = offersOf(row).find(({ until }) => until <= now)
  return late && { kind: 'lapse', request: late.request, at: now }
}

/** The row with the event in it; undefined when it is not as it was any more. An offer that ends frees its claim: the session first. */
async function written(row: SessionRow, event: SessionEvent, now: Date): Promise<SessionRow | undefined> {
  const ends = event.kind === 'lapse' ? row.parties[event.request] : undefined
  const isAsSeen = { _id: row._id, state: 'open' as const, log: { $size: row.log.length } }
  const done = await bookSessions.updateOne(isAsSeen, { $push: { log: event }, ...(ends && { $unset: { [`holder.${ends.attendee}`]: true as const } }) })
  if (!done) return undefined
  if (ends && event.kind === 'lapse') await releaseClaim({ attendee: ends.attendee, sessionId: row._id, request: event.request }, row.quotaMarks)
  return { ...row, log: [...row.log, { ...event, at: now }] }
}

/** Who left lately counts no more: cut between the session and the claim, the session alone knows it. One round trip where somebody did. */
async function releaseLeft({ _id: sessionId, log: events, parties, quotaMarks }: SessionRow, now: Date): Promise<void> {
  const left = events.flatMap((event) => (event.kind === 'leave' || event.kind === 'lapse') && event.at.getTime() > now.getTime() - lingersMs && parties[event.request]?.asker ? [event.request] : [])
  if (left.length === 0) return
  const claims = await agendas.find({ where: { _id: { $in: [...new Set(left.flatMap((request) => parties[request]?.attendee ?? []))] } }, limit: left.length, only: ['_id', 'claims'] })
  for (const { _id: attendee, claims: of } of claims) {
    const request = of[sessionId]?.request
    if (request !== undefined && left.includes(request)) await releaseClaim({ attendee, sessionId, request }, quotaMarks)
  }
}

/** Who was booked for by somebody is told, and who acts for them no more sees it no more. */
async function tellForWhom(row: SessionRow, now: Date): Promise<void> {
  for (const [request, { attendee, asker, askerName = '', untold }] of Object.entries(row.parties)) {
    if (!untold || asker === null) continue
    if (!(await mandateToBook(attendee, asker))) await bookingsLeaveHelper(attendee, asker)
    const text = `${row.title}，${fullMoment(row.startsAt, now)}，${row.venueName}。不想去，点开就能取消。`
    await notify({ fact: `book-for:${request}`, to: attendee, kind: 'booking', title: `${askerName}替您约了一场`, text, link: linkTo(row._id, request), now })
    await bookSessions.updateOne({ _id: row._id }, { $unset: { [`parties.${request}.untold`]: true as const } })
  }
}

/** Who has the seat that they moved to still has the old one, where the move was cut: it goes to the next. */
async function endMoves({ _id: sessionId, parties, log: events, ...row }: SessionRow, now: Date): Promise<void> {
  const cut = Object.entries(parties).filter(([, { instead }]) => instead !== undefined)
  if (cut.length === 0) return
  const folded = foldedSession(events, row)
  for (const [request, { attendee, instead }] of cut) if (instead && folded.parties.get(request)?.state === 'booked') await letGoOfOld({ attendee, sessionId, request }, instead, now)
}

/** The latest one whose hour has come, once. */
function reminderDue(row: SessionRow, now: Date): (typeof remindBefore)[number] | undefined {
  if (now >= row.startsAt) return undefined
  const [due] = remindBefore.filter(({ ms }) => now.getTime() >= row.startsAt.getTime() - ms).reverse()
  return due && !row.reminded.includes(due.name) ? due : undefined
}

async function tellOffered(row: SessionRow, now: Date): Promise<number> {
  let told = 0
  for (const offer of offersOf(row)) {
    told += await tellParty(row, offer, `book-offer:${offer.request}`, {
      title: '候补有空位了，给您留着',
      kind: 'booking',
      text: `${row.title}，${fullMoment(row.startsAt, now)}。请在 ${fullMoment(offer.until, now)} 前点开回话；不方便就让给下一家，不影响以后。`,
      action: { label: '去回话', until: offer.until },
      now,
    })
  }
  return told
}

async function remind(row: SessionRow, due: (typeof remindBefore)[number], now: Date): Promise<number> {
  let told = 0
  const asked = due.name === 'day' ? await whomToAsk(row, now) : new Map<string, Date>()
  for (const party of foldedSession(row.log, row).parties.values()) {
    // Who booked after the hour of the reminder has just seen when it is.
    if (party.state !== 'booked' || party.askedAt.getTime() > row.startsAt.getTime() - due.ms) continue
    const until = asked.get(party.request)
    if (until) {
      told += await tellParty(row, party, reminderFact(row, due.name, party.request), {
        kind: 'visit',
        title: `明天还来吗：${row.title}`,
        text: `${fullMoment(row.startsAt, now)}，${row.venueName}。点开回一句，场馆好准备。没回也给您留着；来不了就取消，名额给别家。`,
        action: { label: '去回话', until },
        now,
      })
      continue
    }
    told += await tellParty(row, party, reminderFact(row, due.name, party.request), { kind: 'visit', title: `${due.said}：${row.title}`, text: `${fullMoment(row.startsAt, now)}，${row.venueName}。${row.bring === '' ? '' : `要带：${row.bring}。`}来不了请先取消，名额给别家。`, now })
  }
  return told
}

const linkTo = (sessionId: string, request: string) => `/features/book/booking/index?session=${sessionId}&request=${request}`

interface Said {
  kind: 'booking' | 'visit'
  title: string
  text: string
  action?: { label: string; until: Date }
  now: Date
}

/** Everybody who sees the booking; of reminders, who wants them. */
async function tellParty({ _id, parties }: SessionRow, { request }: Party, fact: string, { kind, title, text, action, now }: Said): Promise<number> {
  const party = parties[request]
  const link = linkTo(_id, request)
  const told = (party?.seenBy ?? [party?.asker]).flatMap((one) => (one && !(kind === 'visit' && party?.quiet?.includes(one)) ? [one] : []))
  for (const to of told) await notify({ fact, to, kind, title, text, link, now, ...(action && { action: { ...action, link } }) })
  return told.length
}

/** When the hour next brings something; null: nothing any more. */
function nextLook(row: SessionRow, now: Date): Date | null {
  const times = [...offersOf(row).map(({ until }) => until), ...(row.kept > 0 && !isReleased(row) ? [row.releasesAt] : []), ...remindBefore.map(({ ms }) => new Date(row.startsAt.getTime() - ms))]
  return times.filter((time) => time > now).sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}
