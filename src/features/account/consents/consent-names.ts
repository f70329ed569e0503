import { consentKinds, consentNames, type ConsentKind } from '@/domain/account/consent-kinds'
import type { Consent } from '@/domain/account/contract/consent'

/** With the name of the child that it is about. */
export const consentName = ({ kind, subjectName }: Pick<Consent, 'kind' | 'subjectName'>): string => (subjectName ? `${subjectName}的资料` : consentNames[kind])

export const consentStateWords = { given: '同意', refused: '没同意', withdrawn: '已收回' } as const

/** The texts that this account is offered to read: a special family's leaves out the one about children. */
export const readable = (quiet: boolean): ConsentKind[] => consentKinds.filter((kind) => !quiet || kind !== 'under14')
