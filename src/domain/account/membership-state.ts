/** The states of a membership (会员) and what the person is told about each. */
export const membershipStates = ['toConfirm', 'applied', 'member', 'refused', 'transferring', 'left'] as const
export type MembershipState = (typeof membershipStates)[number]

export const membershipWords: Readonly<Record<MembershipState, string>> = {
  toConfirm: '等您本人确认',
  applied: '计生协正在看，5 个工作日内回复',
  member: '正式会员',
  refused: '这次没有通过',
  transferring: '正在转到新的地方，原来的会员证照样能用',
  left: '已退会',
}
