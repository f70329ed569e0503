/** What is asked for one by one, each in its own words (PIPL art. 29; minors: 儿童个人信息网络保护规定). */
export const consentKinds = ['phone', 'realName', 'health', 'specialIdentity', 'bank', 'location', 'under14', 'recorded'] as const
export type ConsentKind = (typeof consentKinds)[number]
