/** Groups of readers that a piece may be for. No zod here: the phone names them. */
export const groups = ['newlywed', 'middleAged', 'older', 'migrant', 'member', 'specialFamily'] as const
export type Group = (typeof groups)[number]

export const groupNames: Readonly<Record<Group, string>> = {
  newlywed: '新婚夫妻',
  middleAged: '中年人',
  older: '老年人',
  migrant: '外出务工和流动人口',
  member: '会员',
  specialFamily: '计生特殊家庭',
}
