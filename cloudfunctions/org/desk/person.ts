import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { deskContract, type PersonFile } from '@/domain/org/contract/desk'
import { mindfulSentences } from '@/domain/org/mindful'
import { personWithin, type PersonInFile } from '../../account/verbs'
import { withinPost } from '../../kernel/active-post'
import { newUlid } from '../../kernel/new-ulid'
import { procedure } from '../../kernel/procedure'
import { contactView } from './contact-posts'
import { lookAndTell } from './look-and-tell'
import { maskedNameOf, shownPhone, whereOf } from './masked-person'
import { notFound } from '@/domain/refusals'

const { input, output } = deskContract.person
const ageOf = (birthOn: string, today: string) => Number(today.slice(0, 4)) - Number(birthOn.slice(0, 4)) - (today.slice(5) < birthOn.slice(5) ? 1 : 0)
const halfHourMs = 30 * 60_000

/** The own file is a colleague's to open. One round trip besides the post; two more for a special family, whose file opens after the look is written down and told. */
export const person = procedure('org.people.file', input, output).query(async ({ ctx, input: { id, look, reason } }) => {
  if (id === ctx.me) throw new AppError('FOUR_EYES', 'the own file')
  const found = await personWithin(id, withinPost(ctx.post))
  if (!found?.orgPath) throw notFound('person', `person ${id}`)
  const name = maskedNameOf(found)
  if (found.specialFamily === null) return { ok: true, person: fileOf(found, name, null, ctx.now) }
  if (reason === undefined) return { ok: false, why: 'needsReason', name, where: whereOf(found), sentence: '这户限阅。打开前请写明事由，对方能看到您的名字、时间和事由。' }
  const subject = { personId: id, maskedName: name, orgPath: found.orgPath }
  await lookAndTell(ctx, { id: look ?? newUlid(ctx.now), subject, what: ['file'], reason, lastsMs: halfHourMs })
  return { ok: true, person: fileOf(found, name, '本户能看到：您这次打开了档案', ctx.now) }
})

const fileOf = (found: PersonInFile, name: string, logged: string | null, now: Date): PersonFile => ({
  id: found._id,
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
  mindful: mindfulSentences(found.wishes),
  contacts: found.contacts.map(contactView),
  logged,
})
