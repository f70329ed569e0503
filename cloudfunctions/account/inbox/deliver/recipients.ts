import type * as z from 'zod'
import type { Choices } from '@/domain/account/inbox/delivery'
import type { PersonId } from '@/domain/account/person-id'
import { notifySettings } from '../../../kernel/notify/collections'
import { people } from '../../collections'
import { initialSettings } from '../settings-row'

const fields = ['_id', 'openid', 'name', 'orgPath', 'place', 'large', 'birthOn', 'specialFamily', 'seesLess', 'contacts', 'wishes'] as const

export type Recipient = Pick<z.output<typeof people.schema>, (typeof fields)[number]> & { choices: Choices }

/** Who these messages are for, with what they chose: two round trips for all of them. Somebody who is gone is not there. */
export async function recipientsOf(ids: readonly PersonId[]): Promise<Map<PersonId, Recipient>> {
  const wanted = { _id: { $in: [...new Set(ids)] } }
  const [found, chosen] = await Promise.all([
    people.find({ where: wanted, limit: 100, only: fields }),
    notifySettings.find({ where: wanted, limit: 100 }),
  ])
  const choicesOf = new Map(chosen.map((row) => [row._id, row]))
  return new Map(found.map((person) => [person._id, { ...person, choices: choicesOf.get(person._id) ?? initialSettings(person._id) }]))
}
