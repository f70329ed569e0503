export const talkSides = ['family', 'staff'] as const
export type TalkSide = (typeof talkSides)[number]

export const talkSideNames: Readonly<Record<TalkSide, string>> = { family: '家里', staff: '办的人' }
