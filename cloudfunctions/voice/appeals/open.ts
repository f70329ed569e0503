import { chinaClock } from '@/domain/china-time'
import type { PersonId } from '@/domain/account/person-id'
import { notFound } from '@/domain/refusals'
import { notHeardBy, refusalOf, whyNotHear } from '@/domain/voice/appeal'
import { appealContract } from '@/domain/voice/appeal-contract'
import { appealStateNames } from '@/domain/voice/appeal-words'
import { relativesOf } from '../../account/verbs'
import type { ActivePost } from '../../kernel/active-post'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { caseById, filedAnew, shownCase, type SupportCase } from '../../support/verbs'
import { appealAtPost, isTheirs } from './at-desk'
import { voiceAppeals, type AppealDoc } from './collections'
import { closeAsOver, settleAnswer } from './settle'

const { input, output } = appealContract.open

/**
 * The case as its reviewers saw it, the refusal, and the family's words: shown after the look was written down; of a special family's nothing before a reason was given. An answer that was cut half-way is
 * ended first; what the family filed anew meanwhile takes its place. Some twelve round trips.
 */
export const open = procedure('voice.decide', input, output).query(async ({ ctx, input: { id, look, reason } }) => {
  const { post, me, now } = ctx
  const stored = await appealAtPost(post, id)
  const of = await caseById(stored.caseId)
  if (!of) throw notFound('appeal', `case of ${id} is gone`)
  // A family's file is shut as soon as either of the two says so.
  const shown = await shownCase(ctx, { ...of, restricted: of.restricted || stored.restricted }, { look, reason, to: '复核', mark: 'appeal' })
  if (!shown.ok) return shown
  const row = await asItStands(stored, of, now)
  const why = await whyNotMe({ post, me }, row, of)
  return {
    ok: true as const,
    // What else there is to be done with the case is other desks' business.
    case: { ...shown.case, whyNotMe: null, mayDo: [] },
    appeal: {
      id, state: row.state, about: row.about, says: unseal(row.says.sealed, id), at: row.at.toISOString(), byName: row.byName ?? '本人', dueAt: row.dueAt.toISOString(),
      refusal: { rule: row.refusal.rule, says: row.refusal.says, on: chinaClock(row.refusal.at).date },
      answer: row.answer === null ? null : { says: row.answer, asks: row.asks, on: chinaClock(row.answeredAt ?? now).date, byName: row.answeredByName ?? '' },
      instead: row.instead, mayAnswer: why === null, whyNotMe: why,
    },
  }
})

/** After what a cut left is done, and what came between is seen. None to four round trips. */
async function asItStands(row: AppealDoc, of: SupportCase, now: Date): Promise<AppealDoc> {
  if (row.settle === 'answer') {
    // The timer tries again; whoever looks sees it as it was written.
    await settleAnswer(row, now).catch(() => undefined)
    return (await voiceAppeals.byId(row._id)) ?? row
  }
  if (row.state !== 'open') return row
  const receipt = refusalOf(of)?.act === row.refusal.act ? await filedAnew(of) : null
  return receipt === undefined ? row : closeAsOver(row, receipt, now)
}

/** Why it is not this colleague's to answer, in words; null: it is. One round trip. */
export async function whyNotMe({ post, me }: { post: ActivePost; me: PersonId }, row: AppealDoc, of: SupportCase): Promise<string | null> {
  if (row.state !== 'open') return `${appealStateNames[row.state]}。`
  if (!isTheirs(post, row)) return '这一件在下一级，还没有到期，您可以看。'
  const why = whyNotHear({ me, relatives: await relativesOf(me), appellant: row.by, applicant: of.applicant, filer: of.filer, timeline: of.timeline, marks: of.marks, notes: of.notes })
  return why === undefined ? null : notHeardBy[why]
}
