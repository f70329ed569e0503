import type { PersonChange } from './change-person'

/** The real name, the number, and the birth date that came from it. */
export const withoutIdentity = (): PersonChange => ({ realName: null, idNumber: null, birthOn: null })
