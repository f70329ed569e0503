import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { deskContract, type PersonFile } from '@/domain/org/contract/desk'
import { mindfulSentences } from '@/domain/org/mindful'
import { personWithin, type PersonInFile } from '../../account/verbs'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { contactView } from './contact-posts'
import { lookInto } from './look-into'
import { maskedNameOf, shownPhone, whereOf } from './masked-person'
import { notFound } from '@/domain/refusals'

const { input, output } = deskContract.person
const ageOf = (birthOn: string, today: string) => Number(today.slice(0, 4)) - Number(birthOn.slice(0, 4)) - (today.slice(5) < birthOn.slice(5) ? 1 : 0)
/** An ordinary file asks for no reason; the person reads what it was opened for all the same. */
const plainReason = '办事时打开（号码都遮住）'

/**
 * The own file is a colleague's to open. Two round trips besides the post: the file opens after the look is written down, a special family's with the reason
 * that was given (and they are told: one more), anybody else's once a day for each post, so that a screen that asks again does not fill the person's list. One
 * more when it is the same look.
 */
export const person = procedure('org.people.file', input, output).query(async ({ ctx, input: { id, look, reason } }) => {
  if (id === ctx.me) throw new AppError('FOUR_EYES', 'the own file')
  const found = await personWithin(id, withinPost(ctx.post))
  if (!found?.orgPath) throw notFound('person', `person ${id}`)
  const name = maskedNameOf(found)
  const subject = { personId: id, maskedName: name, orgPath: found.orgPath }
  const restricted = found.specialFamily !== null
  const shut = await lookInto(ctx, { kind: 'file', id, restricted, look, reason, plainReason, subject, what: ['file'] })
  if (shut !== undefined) return { ok: false, why: 'needsReason', name, where: whereOf(found), sentence: shut }
  return { ok: true, person: fileOf(found, name, restricted ? '本户能看到：您这次打开了档案' : '本人能看到您今天打开过；看完整的电话、证件，也会记下来', ctx.now) }
})

const fileOf = (found: PersonInFile, name: string, logged: string, now: Date): PersonFile => ({
  id: found._id,
  rev: found.rev,
  name,
  callMe: found.wishes.callMe || null,
  where: whereOf(found),
  registeredWhere: found.registeredPlace?.names.at(-1) ?? null,
  phone: shownPhone(found),
  idNumber: found.idNumber?.masked ?? null,
  hasRealName: found.realName !== null,
  age: found.birthOn === null ? null : ageOf(found.birthOn, chinaClock(now).date),
  restricted: found.specialFamily !== null,
  special: found.specialFamily?.kind ?? null,
  // What is not to be brought up would tell the kind of family that its person had sealed.
  mindful: mindfulSentences(found.wishes, found.specialFamily === null && found.seesLess === true),
  contacts: found.contacts.map(contactView),
  logged,
})
