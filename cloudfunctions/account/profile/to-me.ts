import { gentlenessFor } from '@/domain/account/gentleness'
import { maskedPhone } from '@/domain/account/masked'
import type { Me } from '@/domain/account/contract/profile'
import type { Person } from '../person'

/** What of a person the screens need, and a constant so that its parser is made once. */
export const meFields = [
  '_id', 'name', 'place', 'orgPath', 'registeredPlace', 'stages', 'large', 'specialFamily', 'seesLess', 'contacts', 'phone', 'realName', 'idNumber', 'birthOn', 'wishes',
  'deletion',
] as const

/** A person as they see themselves: what is sealed stays masked. */
export function toMe(person: Pick<Person, (typeof meFields)[number]>): Me {
  const { _id, specialFamily, seesLess, contacts, phone, realName, idNumber, deletion, name, place, orgPath, registeredPlace, stages, large, birthOn, wishes } = person
  return {
    personId: _id,
    name,
    place,
    placePath: orgPath,
    registeredPlace,
    stages,
    large,
    specialFamily: specialFamily?.kind ?? null,
    gentle: gentlenessFor({ seesLess, specialFamily }) !== 'plain',
    contacts: contacts.map(({ postId: _, ...contact }) => contact),
    phone: phone && maskedPhone(phone.last4),
    realName: realName && realName.masked,
    idNumber: idNumber && idNumber.masked,
    birthOn,
    wishes,
    deletion: deletion && { askedAt: deletion.askedAt.toISOString(), eraseAt: deletion.eraseAt.toISOString() },
  }
}
