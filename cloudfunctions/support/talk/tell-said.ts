import { chinaClock } from '@/domain/china-time'
import { deskLinks } from '@/domain/desk-links'
import { whoIsHere } from '../../account/verbs'
import { eachByItself } from '../../kernel/each-by-itself'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { supportCases, type SupportCase } from '../cases/collections'
import { isTalkedAbout } from './is-talked-about'
import { caseMessages, type CaseMessageRow } from './collections'
import { whoReads } from './who-reads'

const told = ['_id', 'title', 'who', 'placeName', 'applicant', 'filer', 'terms', 'at', 'partner', 'waitsAt', 'backAt', 'orgPath'] as const
type Told = Pick<SupportCase, (typeof told)[number]>

const batch = 50
/** Whoever sends it has told it by then. */
const minuteMs = 60_000
const dayMs = 86_400_000

/**
 * Tells whom it is for: of a family's word who has the case, once a day however much is said, and it waits on their desk; of an answer the family, and who filed for it, and what waited is answered. The mark
 * goes at the end. Two round trips and one for each who is told; for an answer two more, and one for each word that it answers. What is said stays in the case: a message shows no more than that something was.
 */
export async function tellSaid(row: Told, { _id, from, by, byName, at }: Pick<CaseMessageRow, '_id' | 'from' | 'by' | 'byName' | 'at'>, now: Date): Promise<void> {
  if (from === 'family') {
    const waitsAt = await tellReaders(row, { by, at }, now)
    await caseMessages.updateOne({ _id, untold: true }, { $set: { untold: false, waitsAt, lookAt: lookNext(now) } })
    return
  }
  const words = { fact: `case-answer:${_id}`, kind: 'case' as const, title: '办的人给您写了一句话', text: `${row.title}：${byName}写了一句话。点开看，也可以接着说。`, link: `/features/support/talk/index?id=${row._id}`, now }
  for (const to of await whoIsHere([row.applicant, ...(row.filer ? [row.filer.personId] : [])])) await notify({ ...words, to })
  const waiting = await caseMessages.find({ where: { caseId: row._id, waitsAt: { $ne: null }, at: { $lte: at } }, limit: batch, only: ['_id'] })
  for (const one of waiting) await waitsNoMore(one._id)
  await caseMessages.updateOne({ _id, untold: true }, { $set: { untold: false } })
}

/** Each who has the case once for a day's words, whenever they come to it; gives whose desk it is, null where nobody is at work there nor above. */
async function tellReaders(row: Told, { by, at }: Pick<CaseMessageRow, 'by' | 'at'>, now: Date): Promise<CaseMessageRow['waitsAt']> {
  const fact = factOf('case-said', row._id, chinaClock(at).date)
  const readers = await whoReads(row, [row.applicant, by], now)
  for (const { personId } of readers) await notify({ fact, to: personId, kind: 'work', title: '有一家人写了一句话', text: `${row.title}，${row.who}，${row.placeName}。打开这件申请，看了回一句。`, link: deskLinks.review(row._id), now })
  return readers[0]?.orgPath ?? null
}

/** What a cut left untold, and nobody sent again. Says how many. */
export async function tellOfWords(now: Date): Promise<number> {
  const due = await caseMessages.find({ where: { untold: true, at: { $lte: new Date(now.getTime() - minuteMs) } }, order: [['at', 'asc']], limit: batch })
  await eachByItself('followCases', due, async (message) => {
    const row = await supportCases.byId(message.caseId, told)
    if (row) await tellSaid(row, message, now)
  })
  return due.length
}

/** Once a day: a word that still waits goes with its case to another desk; it waits no more where the case is over, or somebody answered while it was being told. Says how many were looked at. */
export async function followWords(now: Date): Promise<number> {
  const due = await caseMessages.find({ where: { lookAt: { $lte: now } }, order: [['lookAt', 'asc']], limit: batch })
  await eachByItself('followCases', due, async ({ _id, caseId, by, at, lookAt }) => {
    const [row, answers] = await Promise.all([supportCases.byId(caseId, [...told, 'state', 'open']), caseMessages.find({ where: { caseId, at: { $gte: at }, from: 'staff' }, limit: 1, only: ['_id'] })])
    if (!row || !isTalkedAbout(row) || answers.length > 0) return waitsNoMore(_id)
    const waitsAt = await tellReaders(row, { by, at }, now)
    return caseMessages.updateOne({ _id, lookAt }, { $set: { lookAt: lookNext(now), ...(waitsAt !== null && { waitsAt }) } })
  })
  return due.length
}

const lookNext = (now: Date) => new Date(now.getTime() + dayMs)
const waitsNoMore = (id: string) => caseMessages.updateOne({ _id: id, lookAt: { $ne: null } }, { $set: { waitsAt: null, lookAt: null } })
