import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { deskContract } from '@/domain/org/contract/desk'
import { whyNotDecide } from '@/domain/org/four-eyes'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { agreedAloud, changePerson, copiesFollow, hasAgreed, personWithin, relativesOf, unmarkSpecial, type PersonInFile } from '../../account/verbs'
import { withinPost } from '../../kernel/active-post'
import { lookAgain } from '../../kernel/notify/look-again'
import { procedure } from '../../kernel/procedure'
import { notFound } from '@/domain/refusals'

const { input, output } = deskContract.markSpecialFamily
const needsConsent = { ok: false as const, why: 'needsConsent' as const, sentence: '要先得到本人对“特殊身份信息”的同意。本人在“我的 › 我同意过什么”里打开“特殊家庭身份”，看清了点同意；没有微信的，当面念给本人听，在这里记下。' }
const notYet = { ok: false as const, why: 'notYet' as const, sentence: '日子还没到，请核对认定的日期。' }

/**
 * Only with the person's own consent to special identity, and never for oneself or a relative. For somebody without WeChat the text is read out, and `told` is
 * the version of it; whoever can tap answers for themselves.
 */
export const markSpecialFamily = procedure('org.people.special', input, output).mutation(async ({ ctx: { post, me, now }, input: { personId, rev, kind, since, told } }) => {
  const [found, agreed, relatives] = await Promise.all([personWithin(personId, withinPost(post)), hasAgreed(personId, 'specialIdentity'), relativesOf(me)])
  if (!found) throw notFound('person', `person ${personId}`)
  if (since > chinaClock(now).date) return notYet
  const refusal = whyNotDecide({ personId: me, relatives }, { personId, deciders: [] })
  if (refusal) return { ok: false, why: 'ownCase', sentence: refusal.sentence }
  if (!agreed) {
    if (told === undefined || !isWithoutWechat(personId)) return needsConsent
    await agreedAloud(personId, 'specialIdentity', told, me, now)
  }
  const isSo = (person: PersonInFile | undefined) => person?.specialFamily?.kind === kind && person.specialFamily.since === since
  const isMarked = isSo(found)
  // Marked by this very tap's twin a moment ago counts as marked.
  const done = isMarked || (found.rev === rev && (await changePerson(found, { specialFamily: { kind, since } }))) || isSo(await personWithin(personId, withinPost(post)))
  if (!done) throw new AppError('CONFLICT', `person ${personId} changed`)
  // Also when marked before: the first try may have been cut short here.
  if (kind === 'bereaved') await lookAgain(personId, now)
  await copiesFollow(personId)
  if (isMarked) return { ok: true }
  // The consent may have been withdrawn between the look and the write: then the mark goes again.
  if (await hasAgreed(personId, 'specialIdentity')) return { ok: true }
  await unmarkSpecial(personId)
  await copiesFollow(personId)
  return needsConsent
})
