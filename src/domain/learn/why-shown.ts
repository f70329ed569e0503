/** Why a piece is shown to this reader: home says it on every row, and shows nothing that has no reason. */
import type { Stage } from '../account/stages'
import type { ArticleCard } from './contract'
import type { Reader } from './feed-keys'
import { groupNames } from './groups'
import { seasonReason } from './season'

const within = (span: readonly [number, number] | undefined, at: number) => span !== undefined && span[0] <= at && at < span[1]

const saidMonths = (months: number) => (months < 36 ? `${months} 月龄宝宝` : `${Math.floor(months / 12)} 岁的孩子`)

const ofStage: Readonly<Record<Stage, string>> = {
  planning: '因为您在准备怀孕',
  pregnant: '因为您家怀孕了',
  baby: '因为您家有小宝宝',
  child: '因为您家孩子 3 到 6 岁',
  youth: '因为您家有青春期的孩子',
  self: '因为您关心自己和长辈',
}

/** What is for nobody in particular is for everybody. */
const isFor = ({ stages, groups }: ArticleCard['audience'], reader: Reader): boolean =>
  stages.length + groups.length === 0 || stages.some((stage) => reader.stages.includes(stage)) || groups.some((group) => reader.groups.includes(group))

/** Undefined when nothing that is known of the reader speaks for it: then it is new, and no more. The nearest reason is said. */
export function whyShown({ audience, months, keyTask }: Pick<ArticleCard, 'kind' | 'audience' | 'months' | 'keyTask'>, reader: Reader): string | undefined {
  const age = reader.childMonths.find((child) => within(audience.ageMonths, child))
  if (age !== undefined) return `因为您家有 ${saidMonths(age)}`
  if (reader.pregnancyWeek !== undefined && within(audience.pregnancyWeeks, reader.pregnancyWeek)) return `因为您怀孕 ${reader.pregnancyWeek} 周`
  if (months.length < 12 && months.includes(reader.month) && isFor(audience, reader)) return seasonReason(keyTask, reader.month)
  const group = reader.groups.find((one) => audience.groups.includes(one))
  if (group === 'specialFamily') return undefined
  if (group !== undefined) return `因为您是${groupNames[group]}`
  const stage = reader.stages.find((one) => audience.stages.includes(one))
  return stage && ofStage[stage]
}
