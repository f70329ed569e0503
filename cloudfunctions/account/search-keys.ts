import { searchWords } from '@/domain/account/search-words'
import { blind } from '../kernel/crypto/blind'
import { unseal } from '../kernel/crypto/seal'
import type { Person } from './person'

type Findable = Pick<Person, '_id' | 'name' | 'realName' | 'phone' | 'idNumber'>

/** The keys that staff find this person by. Every write of a person sets them anew from what the person then is. */
export function searchKeys({ _id, name, realName, phone, idNumber }: Findable): string[] {
  const open = (field: { sealed: string } | null) => (field ? unseal(field.sealed, _id) : null)
  const real = open(realName)
  return searchWords({ names: real ? [name, real] : [name], phone: open(phone), idNumber: open(idNumber) }).map(([kind, word]) => blind(kind, word))
}
