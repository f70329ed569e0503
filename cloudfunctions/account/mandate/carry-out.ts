import type { FilingContent } from '@/domain/account/contract/mandate'
import { namedPlace } from '../../org/verbs'
import { changePerson } from '../change-person'
import { editedPerson } from '../edited-person'
import { applyFor } from '../membership/apply-for'

interface Filed {
  id: string
  personId: string
  helperId: string
  content: FilingContent
  now: Date
}

/** Does what was filed. Bears being done again: the filing's id is the act's. */
export async function carryOut({ id, personId, helperId, content, now }: Filed): Promise<void> {
  if (content.what === 'membership') {
    await applyFor({ id, personId, placeId: content.placeId, filedBy: helperId, now })
    return
  }
  const place = content.placeId === undefined ? undefined : await namedPlace(content.placeId, 'living')
  await changePerson(personId, (person) => editedPerson(person, { stages: content.stages, large: content.large, place }, { by: helperId, now }))
}
