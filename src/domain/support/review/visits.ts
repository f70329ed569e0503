/** A visit that belongs to a level of review: the village's own at home, and 联审入户见面, for which county and township go together. */
import type { ReviewStep } from '../programme/programme-shape'

type Level = ReviewStep['level']

/** Whether it is still to be made: what another level saw does not stand for it. */
export const isVisitDue = ({ level, visits }: Pick<ReviewStep, 'level' | 'visits'>, visit: { level: Level } | null): boolean => visits && visit?.level !== level

const alone = { first: '先记上门情况', on: '哪天上门的', asks: '见到谁，情况怎样', said: '上门' }
const together = { first: '先记联审见面', on: '哪天见面的', asks: '哪些人一起去的，见到谁，情况怎样', said: '联审见面' }

/** How a level's visit is asked for and told of. */
export const visitWords = (level: Level): typeof alone => (level === 'village' || level === 'township' ? alone : together)
