import type { VenueCard } from '@/domain/book/venues/venue-contract'
import { saidHours } from '@/domain/book/venues/said-hours'

/** What is said of a place's hours where none are known. */
const noHours = '没有登记开放时间，先打电话问'

/** When the place is open, and whether it is now. */
export const openWords = ({ hours }: Pick<VenueCard, 'hours'>, now: Date) => saidHours(hours, now) ?? { isOpen: false, words: noHours }

const stepFreeWords = { yes: '轮椅、婴儿车能进', no: '进门要上台阶', unknown: '' } as const

/** How one gets in, in words; empty where nobody looked. */
export const enterWords = ({ stepFree: { is, words } }: Pick<VenueCard, 'stepFree'>): string => words || stepFreeWords[is]
