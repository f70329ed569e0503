/** What a place may be chosen for: the screens offer only these, and the server takes no other. */
import { placeKinds, type PlaceKind } from './place-kind'

export type PlaceUse = 'living' | 'registered' | 'membership' | 'volunteering' | 'telling'

const homes = ['village', 'township', 'county'] as const
/** 横向到边: associations of their own, where one works or studies. */
const associations = ['park', 'firm', 'market', 'campus'] as const

const uses: Readonly<Record<PlaceUse, readonly PlaceKind[]>> = {
  // Parks and colleges have dormitories. Nobody lives in a firm or a market: those who work there join there.
  living: [...homes, 'park', 'campus'],
  registered: [...homes, 'campus'],
  // Whoever answers knows the people: not a whole county.
  membership: ['village', 'township', ...associations],
  volunteering: [...homes, ...associations],
  // Whose officer adds something to a piece for those who live there.
  telling: placeKinds,
}

export const fitsUse = (use: PlaceUse, kind: PlaceKind): boolean => uses[use].includes(kind)

const tooWide: Readonly<Record<PlaceUse, string>> = {
  living: '请再往下选，选到您住的街道（乡镇）或村（社区）。',
  registered: '请再往下选，选到户口本上的街道（乡镇）或村（社区）。',
  membership: '入会要选到街道（乡镇）或村（社区）。请在“我的地方”里选细一点，再来申请。',
  volunteering: '请再往下选，选到您想帮忙的县（区）、街道（乡镇）或村（社区）。',
  telling: '请再往下选。',
}

/** Why it may not be chosen for that, undefined when it may. */
export function whyNotUse(use: PlaceUse, { kind, name }: { kind: PlaceKind; name: string }): string | undefined {
  if (fitsUse(use, kind)) return undefined
  if (kind === 'province' || kind === 'city' || kind === 'county') return `“${name}”太大了，不知道该由谁来办。${tooWide[use]}`
  return use === 'living'
    ? `“${name}”是上班、做买卖的地方。请选您住的村（社区）；想加入那里的计生协，在“我的地方”里点它就好。`
    : `“${name}”不是户口所在地。请选户口本上的街道（乡镇）或村（社区）。`
}
