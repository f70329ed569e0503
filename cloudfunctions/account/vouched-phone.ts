import { blind } from '../kernel/crypto/blind'
import { unseal } from '../kernel/crypto/seal'
import type { Person } from './person'

/** The mark by which others with this person's number are found; null until WeChat has vouched for the number. */
export const vouchedPhoneMark = ({ _id, phone }: Pick<Person, '_id' | 'phone'>): string | null => (phone?.verified ? blind('phone', unseal(phone.sealed, _id)) : null)
