import type { Family } from './contract/family'

type Titled = Pick<Family, 'myRole' | 'apart' | 'members'>

/** I live there as a guardian: there is one such family at most. */
export const isOwnFamily = ({ myRole, apart }: Pick<Family, 'myRole' | 'apart'>): boolean => myRole === 'guardian' && !apart

/** Which family it is, to somebody who belongs to several. */
export function familyTitle(family: Titled): string {
  if (isOwnFamily(family)) return '我的家'
  if (family.apart) return '离开了的家'
  const guardians = family.members.filter(({ role, apart, me }) => role === 'guardian' && !apart && !me)
  return guardians.length > 0 ? `${guardians.slice(0, 2).map(({ name }) => name).join('、')}的家` : '家人的家'
}

/** My own family first, one I left last; else as they came. */
export function ownFirst<F extends Pick<Family, 'myRole' | 'apart'>>(families: readonly F[]): F[] {
  const rank = (family: F) => (isOwnFamily(family) ? 0 : family.apart ? 2 : 1)
  return [...families].sort((a, b) => rank(a) - rank(b))
}
