import type { PersonInFile } from '../../account/verbs'
import { blind } from '../../kernel/crypto/blind'
import { unseal } from '../../kernel/crypto/seal'

/** Under which a person is found whatever account they filed with; null for who has given no ID number. */
export const idMarkOf = ({ _id, idNumber }: Pick<PersonInFile, '_id' | 'idNumber'>): string | null => (idNumber ? blind('id', unseal(idNumber.sealed, _id)) : null)
