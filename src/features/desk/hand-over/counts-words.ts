import { handOverWords, type WorkCounts } from '@/domain/org/hand-over'

/** What goes over, as far as it is counted. */
export const countsWords = (counts: WorkCounts | null): string => (counts ? handOverWords(counts) : '正在清点')
