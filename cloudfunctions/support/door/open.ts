import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { notAllowed } from '@/domain/refusals'
import { contactRoleText } from '@/domain/org/role-names'
import { filedSlot } from '@/domain/support/case/filed-once'
import { prefilled } from '@/domain/support/case/prefilled'
import { doorContract } from '@/domain/support/door/door-contract'
import { posts } from '../../kernel/collections'
import { onceADay, recordAccess } from '../../kernel/access-log'
import { procedure } from '../../kernel/procedure'
import { lookAndTell, maskedNameOf } from '../../org/verbs'
import { supportCases } from '../cases/collections'
import { supportPapers } from '../papers/collections'
import { programmeAt } from '../programmes/programme-at'
import { atTheDoor } from './at-the-door'
import { filedAlready } from './filed-already'

const { input, output } = doorContract.open
const mostPapers = 100

/** Seven round trips, the post's own counted, three of them at once. CONFLICT where it was filed before: nothing is filled in to be refused at the end. The look is written down before anything of the record is told; a special family is told of it as well. */
export const open = procedure('support.door', input, output).query(async ({ ctx, input: { personId, programme } }) => {
  const { post, now } = ctx
  const person = await atTheDoor(post, personId)
  const { orgPath } = person
  if (orgPath === null) throw notAllowed('noPlaceYet', 'the resident has no place')
  const today = chinaClock(now).date
  const terms = await programmeAt(programme, orgPath, today)
  if (terms.levels.length === 0) throw new AppError('BAD_INPUT', `nothing to apply for in ${programme}`, { sentence: terms.where })
  const who = maskedNameOf(person)
  const look = { ...onceADay(ctx, 'door', `${personId}:${programme}`), subject: { personId, maskedName: who, orgPath }, what: ['file' as const, 'material' as const], reason: `上门代填${terms.title}` }
  await (person.specialFamily ? lookAndTell : recordAccess)(ctx, look)
  const slot = filedSlot({ caseId: personId, applicant: personId, programme }, terms.repeat, today)
  const [found, [same], own] = await Promise.all([
    supportPapers.find({ where: { owner: personId, dropAt: null }, order: [['givenAt', 'desc']], limit: mostPapers, only: ['_id', 'kind', 'pages', 'givenAt'] }),
    supportCases.find({ where: { slot }, limit: 1, only: ['receipt'] }),
    posts.byId(post.id, ['phone']),
  ])
  if (same) throw filedAlready(programme, same)
  const isSpecialFamily = person.specialFamily !== null
  const { facts, from } = prefilled(terms, { birthOn: person.birthOn, sex: null, isSpecialFamily }, {})
  return {
    personId, who, placeName: person.place?.names.join('') ?? '', terms, facts, prefilled: from, isSpecialFamily,
    papersOnFile: found.map(({ _id, kind, pages, givenAt }) => ({ id: _id, kind, pages: pages.length, givenOn: chinaClock(givenAt).date })),
    ring: own?.phone ? { name: post.name, roleText: contactRoleText(post.role, post.placeName), phone: own.phone } : null,
  }
})
