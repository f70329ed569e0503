/** What a real name and an ID number may be asked for: never for reading or browsing. */
export const idUses = ['membership', 'supportCase', 'insurance', 'greenChannel'] as const
export type IdUse = (typeof idUses)[number]

export const idUseWords: Readonly<Record<IdUse, string>> = {
  membership: '办会员证',
  supportCase: '申请帮扶',
  insurance: '办保险',
  greenChannel: '就医绿色通道',
}
