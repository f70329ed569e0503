import { consentKinds, type ConsentKind } from '@/domain/account/consent-kinds'
import type { Consent } from '@/domain/account/contract/consent'

/** What each consent is about, in a few words. */
export const consentNames: Readonly<Record<ConsentKind, string>> = {
  phone: '手机号',
  realName: '姓名和身份证',
  health: '健康资料',
  specialIdentity: '特殊家庭身份',
  bank: '银行卡号',
  location: '位置',
  under14: '14 岁以下家人的资料',
  recorded: '村里替我登记',
}

/** With the name of the child that it is about. */
export const consentName = ({ kind, subjectName }: Pick<Consent, 'kind' | 'subjectName'>): string => (subjectName ? `${subjectName}的资料` : consentNames[kind])

/** The texts that this account is offered to read: a special family's leaves out the one about children. */
export const readable = (quiet: boolean): ConsentKind[] => consentKinds.filter((kind) => !quiet || kind !== 'under14')
