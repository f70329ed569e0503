import { familyContract } from '@/domain/account/contract/family'
import type { FamilyRecord } from '@/domain/account/family-record'
import { isGuardianTogether } from '@/domain/account/family-standing'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { people } from '../collections'
import { families } from './collections'
import { familyAnswer } from './family-answer'
import { familiesOf } from './read-family'

const { input, output } = familyContract.start
const personFields = ['name', 'orgPath'] as const

/** A person lives in one family as a guardian: the one there is, or a new one. Two phones that start at once share the first, by the unique `homeOf`. */
export const start = procedure('account.family', input, output).mutation(async ({ ctx, input: { id, relation = '' } }) => {
  const { me, now } = ctx
  await needSafeText(ctx.caller, [relation])
  const home = async () => (await familiesOf(me)).find((family) => isGuardianTogether(family, me))
  const [known, person] = await Promise.all([home(), people.byId(me, personFields)])
  if (known) return familyAnswer(known, ctx)
  if (!person) throw new AppError('NOT_SIGNED_IN', 'no record of this person')
  const begun: FamilyRecord = {
    _id: id,
    homeOf: me,
    orgPath: person.orgPath,
    rev: 0,
    members: [{ personId: me, name: person.name, role: 'guardian', relation, joinedAt: now, apartSince: null }],
    children: [],
    goneChildren: [],
    forgetting: [],
    remindAnew: [],
    invites: [],
    timeline: [{ at: now, by: me, what: 'started', about: person.name }],
  }
  if (await families.insertIfNew(begun)) return familyAnswer(begun, ctx)
  const first = await home()
  if (!first) throw new AppError('CONFLICT', `family ${id} is somebody else's`)
  return familyAnswer(first, ctx)
})
