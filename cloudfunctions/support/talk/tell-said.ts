import { chinaClock } from '@/domain/china-time'
import { deskLinks } from '@/domain/desk-links'
import { eachByItself } from '../../kernel/each-by-itself'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { supportCases, type SupportCase } from '../cases/collections'
import { caseMessages, type CaseMessageRow } from './collections'
import { whoReads } from './who-reads'

type Told = Pick<SupportCase, '_id' | 'title' | 'who' | 'placeName' | 'applicant' | 'filer' | 'terms' | 'at' | 'partner' | 'waitsAt' | 'backAt' | 'orgPath'>

const batch = 50
/** Whoever sends it has told it by then. */
const minuteMs = 60_000

/**
 * Tells whom it is for: of a family's word who has the case, once a day however much is said; of an answer the family, and who filed for it. The mark goes at the end. Two round trips, one of them only for a
 * family's word, and one for each who is told. What is said stays in the case: a message shows no more than that something was.
 */
export async function tellSaid(row: Told, { _id, from, by, byName, at }: Pick<CaseMessageRow, '_id' | 'from' | 'by' | 'byName' | 'at'>, now: Date): Promise<void> {
  if (from === 'family') {
    const fact = factOf('case-said', row._id, chinaClock(at).date)
    const readers = await whoReads(row, row.applicant, now)
    for (const { personId } of readers.filter((one) => one.personId !== by)) await notify({ fact, to: personId, kind: 'work', title: '有一家人写了一句话', text: `${row.title}，${row.who}，${row.placeName}。打开这件申请，看了回一句。`, link: deskLinks.review(row._id), now })
  } else {
    const told = { fact: `case-answer:${_id}`, kind: 'case' as const, title: '办的人给您写了一句话', text: `${row.title}：${byName}写了一句话。点开看，也可以接着说。`, link: `/features/support/talk/index?id=${row._id}`, now }
    await notify({ ...told, to: row.applicant })
    if (row.filer) await notify({ ...told, to: row.filer.personId })
  }
  await caseMessages.updateOne({ _id, untold: true }, { $set: { untold: false } })
}

/** What a cut left untold, and nobody sent again. Says how many. */
export async function tellOfWords(now: Date): Promise<number> {
  const due = await caseMessages.find({ where: { untold: true, at: { $lte: new Date(now.getTime() - minuteMs) } }, order: [['at', 'asc']], limit: batch })
  await eachByItself('followCases', due, async (message) => {
    const row = await supportCases.byId(message.caseId, ['_id', 'title', 'who', 'placeName', 'applicant', 'filer', 'terms', 'at', 'partner', 'waitsAt', 'backAt', 'orgPath'])
    if (row) await tellSaid(row, message, now)
  })
  return due.length
}
