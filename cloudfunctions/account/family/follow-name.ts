import { renamed } from '@/domain/account/family-renaming'
import { memberOf } from '@/domain/account/family-standing'
import { AppError } from '@/domain/errors'
import { people } from '../collections'
import { changeFamily } from './change-family'
import { familiesOf, familyOf } from './read-family'

/**
 * The families of this person call them as they are called now: one round trip, three more for each family that knows another name. Run again after a cut, it
 * ends the same. The name is read after the family, so of two changes at once the later one stays.
 */
export async function followName(me: string, name: string): Promise<void> {
  const behind = (await familiesOf(me)).filter((family) => memberOf(family, me)?.name !== name)
  await Promise.all(behind.map(({ _id }) => renameIn(_id, me)))
}

async function renameIn(familyId: string, me: string): Promise<void> {
  let name = ''
  const read = async () => {
    const family = await familyOf(familyId, me)
    name = (await people.byId(me, ['name']))?.name ?? ''
    return family
  }
  try {
    await changeFamily({ read, rule: (family) => renamed(family, me, name) })
  } catch (error) {
    // Who left the family meanwhile is not called anything there any more.
    if (!(error instanceof AppError && error.code === 'NOT_FOUND')) throw error
  }
}
