import { profileContract } from '@/domain/account/contract/profile'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { namedPlace } from '../../org/verbs'
import { changePerson } from '../change-person'
import { editedPerson, type ChosenPlace } from '../edited-person'
import { followName } from '../family/follow-name'
import { toMe } from './to-me'

const { input, output } = profileContract.edit

const chosen = async (placeId: string | null | undefined, use: 'living' | 'registered'): Promise<ChosenPlace | null | undefined> =>
  typeof placeId === 'string' ? namedPlace(placeId, use) : placeId

/**
 * Two round trips, and two more for a place: it is looked up, so that nobody writes a path of their own making. A name goes on to the families, each time, so
 * that a retry ends what was cut off.
 */
export const edit = procedure('account.profile', input, output).mutation(async ({ ctx, input: { placeId, registeredPlaceId, ...said } }) => {
  const [place, registeredPlace] = await Promise.all([chosen(placeId, 'living'), chosen(registeredPlaceId, 'registered'), needSafeText(ctx.caller, [said.name])])
  const person = await changePerson(ctx.me, (known) => editedPerson(known, { ...said, place, registeredPlace }, { by: ctx.me, now: ctx.now }))
  if (said.name !== undefined) await followName(ctx.me, person.name)
  return { me: toMe(person) }
})
