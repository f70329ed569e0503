import type { KeyTask } from '../key-task'

/** Why a piece is timely in this month; the seasons are those people feel in Hunan. */
const reasons: Record<number, string> = {
  1: '因为天正冷',
  2: '因为快开春了',
  3: '因为开春了',
  4: '因为春天来了',
  5: '因为入夏了',
  6: '因为天热起来了',
  7: '因为正是大热天',
  8: '因为天还很热',
  9: '因为入秋了',
  10: '因为天转凉了',
  11: '因为入冬了',
  12: '因为天冷了',
}

/** The weather is a reason for health, not for a policy or a right. */
const ofSeason: readonly KeyTask[] = ['education', 'reproductiveHealth', 'healthyBirth']
const ofMonth = '这个月用得上'

/** Why a piece made for this month (1–12) is shown now. */
export const seasonReason = (keyTask: KeyTask, month: number): string => (ofSeason.includes(keyTask) ? (reasons[month] ?? ofMonth) : ofMonth)
