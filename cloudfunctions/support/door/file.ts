import type { ConsentKind } from '@/domain/account/consent-kinds'
import type { PersonId } from '@/domain/account/person-id'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { contactRoleText } from '@/domain/org/role-names'
import { notAllowed } from '@/domain/refusals'
import { consentsFor } from '@/domain/support/case/consents-for'
import { receiptOf } from '@/domain/support/case/receipt'
import { decide } from '@/domain/support/decide/decide'
import { doorContract, type WhomToRing } from '@/domain/support/door/door-contract'
import { readSignedAt } from '@/domain/support/door/signed-at'
import { valuesOf } from '@/domain/support/programme/values-of'
import { agreedAloud, consentedTo, tookOverBy } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { caseFollows } from '../cases/case-follows'
import { supportCases, type SupportCase } from '../cases/collections'
import { filedFields, mostNumbers } from '../cases/filed-fields'
import { needAsked, needKnown } from '../cases/need-answers'
import { newCase } from '../cases/new-case'
import { sealAccount } from '../cases/sealed-account'
import { sealFacts } from '../cases/sealed-facts'
import { sealWords } from '../cases/sealed-words'
import { slotsFollow } from '../cases/slots-follow'
import { whoHas } from '../cases/who-has'
import { theirPapers } from '../papers/their-papers'
import { programmeAt } from '../programmes/programme-at'
import { atTheDoor } from './at-the-door'
import { filedAlready } from './filed-already'

const { input, output } = doorContract.file

/**
 * An application that was filled in and signed face to face, filed in one insert: what cuts it leaves consents without a case, never a case without consents, and the same act again is the same case.
 * It goes to the desk at once, for its applicant signed it; the worker stands in it as who filled it in. Nine round trips, the post's own counted, one for papers, and one for each consent.
 */
export const file = procedure('support.door', input, output).mutation(async ({ ctx: { me, now, post, caller }, input: said }) => {
  const { id, personId, programme, facts, words, account, papers, agree, signature } = said
  const before = await supportCases.byId(id)
  if (before) return filedBefore(before, me, personId, now)
  const person = await atTheDoor(post, personId)
  const { orgPath } = person
  if (orgPath === null) throw notAllowed('noPlaceYet', 'the resident has no place')
  const signedAt = readSignedAt(said.signedAt, now)
  if (!signedAt) throw notAllowed('signedTooLongAgo', `case ${id} was signed on ${said.signedAt}`)
  const today = chinaClock(now).date
  const terms = await programmeAt(programme, orgPath, today)
  if (terms.levels.length === 0) throw new AppError('BAD_INPUT', `nothing to apply for in ${programme}`, { sentence: terms.where })
  needKnown(terms, facts)
  needAsked(terms, words ?? {})
  const decision = decide(terms, { facts, parameters: valuesOf(terms.parameters) }, today)
  if (decision.missing.length > 0) throw new AppError('BAD_INPUT', `answers missing: ${decision.missing.join(', ')}`, { sentence: '还差几个问题没有答，没有交上去。填的都还在，答完再交。' })
  const sealedAccount = account && sealAccount(account, id)
  await needSafeText(caller, Object.values(words ?? {}))
  const agreed: ConsentKind[] = [...consentsFor(terms), ...(account ? (['bank'] as const) : [])]
  for (const kind of agreed) await agreesAloud(personId, me, kind, agree[kind as keyof typeof agree], now)

  const byName = `${contactRoleText(post.role, post.placeName)}${post.name}`
  const filer = { personId: me, postId: post.id, name: post.name }
  const begun = newCase({ _id: id, programme, title: terms.title, keyTask: terms.keyTask, person, filer, parties: [personId, me], slot: '', now })
  const filing = await filedFields({ ...begun, orgPath, terms, decision, what: 'submit', act: id, now, signature, by: me, byName: `${byName}代填，本人当面签名`.slice(0, 80) })
  const row: SupportCase = {
    ...begun, ...filing, draftPath: null, rev: 1, savedAs: id, facts: sealFacts(facts, id), words: words ? sealWords(words, id) : null, account: sealedAccount,
    // What was taken back while the draft waited is shown in person.
    papers: await theirPapers(personId, papers),
    inPerson: { at: signedAt, byName: byName.slice(0, 80), agreed },
  }
  for (let again = 0; again < mostNumbers; again++) {
    const receipt = receiptOf({ letters: terms.letters, caseId: id, filedOn: today, again })
    if (await supportCases.insertIfNew({ ...row, receipt })) {
      await followRecord(row)
      return { id, state: row.state, receipt, ring: await whomToRing(row, now) }
    }
    const known = await supportCases.byId(id)
    if (known) return filedBefore(known, me, personId, now)
    const [same] = await supportCases.find({ where: { slot: row.slot }, limit: 1, only: ['receipt'] })
    if (same) throw filedAlready(programme, same)
  }
  throw new AppError('UNAVAILABLE', 'no free number')
})

/** By this very act: it is done. The id of anything else is somebody else's. */
async function filedBefore(row: SupportCase, me: PersonId, personId: PersonId, now: Date) {
  const { _id: id, state, receipt, filer, timeline } = row
  if (filer?.personId !== me || !timeline.some(({ act }) => act === id)) throw new AppError('CONFLICT', `case ${id} is another one`)
  await followRecord({ ...row, applicant: personId })
  return { id, state, receipt, ring: await whomToRing(row, now) }
}

/** Of those who have it, the first with a telephone. */
async function whomToRing(row: SupportCase, now: Date): Promise<WhomToRing | null> {
  for (const { name, roleText, phone } of await whoHas(row, now)) if (phone !== null) return { name, roleText, phone }
  return null
}

/** Who took their record over while this was being filed has taken what was there: what came after it follows. Who became a special family meanwhile is marked in it; where this is cut, the timer does that before it tells them. */
async function followRecord({ applicant: record, restricted }: Pick<SupportCase, 'applicant' | 'restricted'>): Promise<void> {
  const by = await tookOverBy(record)
  if (by !== null) {
    await supportCases.giveRows(record, by)
    await slotsFollow(by)
  }
  await caseFollows({ applicant: by ?? record, restricted })
}

/** Read out and agreed to now, with who read it and when; or given before. Throws NEEDS_CONSENT, and CONFLICT where the text has changed since it was read out. */
const agreesAloud = (personId: PersonId, toldBy: PersonId, kind: ConsentKind, version: number | undefined, now: Date): Promise<void> =>
  version === undefined ? consentedTo(personId, kind, undefined, now) : agreedAloud(personId, kind, version, toldBy, now)
