/** What is asked for one by one, each in its own words (PIPL art. 29; minors: 儿童个人信息网络保护规定). */
export const consentKinds = ['phone', 'realName', 'health', 'specialIdentity', 'bank', 'location', 'under14', 'recorded', 'referral'] as const
export type ConsentKind = (typeof consentKinds)[number]

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
  referral: '转介到别处',
}
