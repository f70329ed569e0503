/** What a parent reads about a measurement: plain sentences, and what to do next. Never a diagnosis. */
import { fullDate } from '../../said-date'
import type { ByAge, Sex } from './indicator'
import { shareBelow } from './percentile'
import type { Reason } from './trend'

export type SaidIndicator = ByAge | 'weightForSize'

const peers: Record<Sex, string> = { girl: '女孩', boy: '男孩' }
const more: Record<SaidIndicator, (than: string) => string> = {
  weight: (than) => `比${than}的孩子重`,
  length: (than) => `比${than}的孩子高`,
  bmi: (than) => `身高和体重合起来看，比${than}的孩子壮实`,
  head: (than) => `头围比${than}的孩子大`,
  weightForSize: (than) => `比${than}的孩子重`,
}
const names: Record<SaidIndicator, string> = { weight: '体重', length: '身长（身高）', bmi: '体质指数', head: '头围', weightForSize: '体重' }

/** "约 62%", and at the ends "不到 1%", "99% 以上": a share of exactly none or all would be untrue. */
export function saidShare(z: number): string {
  const percent = Math.round(shareBelow(z) * 100)
  return percent < 1 ? '不到 1% ' : percent > 99 ? ' 99% 以上' : `约 ${percent}% `
}

/** "在同龄男孩中，比约 62% 的孩子重。" For weight by size those of the same length are the peers. */
export const saidPosition = (indicator: SaidIndicator, sex: Sex, z: number): string => `在${indicator === 'weightForSize' ? '同样身长（身高）的' : '同龄'}${peers[sex]}中，${more[indicator](saidShare(z))}。`

/** Why the child should be seen, and where; the last sentence of every such text is the same. */
export function saidReason(indicator: SaidIndicator, reason: Reason): string {
  const name = names[indicator]
  const why =
    'since' in reason
      ? `从 ${fullDate(reason.since)} 起，${name}在曲线图上${reason.kind === 'fell' ? '往下' : '往上'}跨过了 ${reason.lines} 条主线`
      : reason.kind === 'belowP3'
        ? `${name}低于参考范围的下沿（P3）`
        : `${name}高于参考范围的上沿（P97）`
  return `${why}。一次测量说明不了全部，建议到儿保门诊就诊，请医生看一看。`
}
