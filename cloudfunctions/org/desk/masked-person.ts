import type { PersonRow } from '@/domain/org/contract/desk'
import { maskedPhone, shownName } from '@/domain/org/mask'
import type { PersonInList } from '../../account/verbs'
import { unseal } from '../../kernel/crypto/seal'

/** The real name where there is one, else how the person wants to be called; masked, and of a special family the surname alone. */
export const maskedNameOf = ({ _id, name, realName, specialFamily }: Pick<PersonInList, '_id' | 'name' | 'realName' | 'specialFamily'>): string =>
  shownName(realName ? unseal(realName.sealed, _id) : name, specialFamily !== null)

/** The village or community, as it was called when chosen. */
export const whereOf = ({ place }: Pick<PersonInList, 'place'>): string => place?.names.at(-1) ?? ''

/** A person as a list shows them: of a special family no digit, for a list asks for no reason. */
export const personRow = (person: PersonInList): PersonRow => ({
  id: person._id,
  name: maskedNameOf(person),
  idNumber: person.specialFamily ? null : (person.idNumber?.masked ?? null),
  phoneLast4: person.specialFamily ? null : (person.phone?.last4 ?? null),
  where: whereOf(person),
  restricted: person.specialFamily !== null,
})

export const shownPhone = ({ phone }: Pick<PersonInList, 'phone'>): string | null => phone && maskedPhone(phone.last4)
