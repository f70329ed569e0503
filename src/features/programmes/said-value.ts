import { fullDate } from '@/domain/said-date'
import { saidParameter } from '@/domain/support/decide/said-rule'
import { centsOf } from '@/domain/support/money/cents-of'
import type { ParameterUnit, ParameterValue } from '@/domain/support/programme/parameters'
import type { TrialEnd } from '@/domain/support/programme/trial-shape'
import { saidYuan, yuan } from '@/domain/support/said-yuan'

/** What stands behind a number that is typed. */
export const unitWords: Readonly<Partial<Record<ParameterUnit, string>>> = { cents: '元', years: '周岁', days: '天', months: '个月', percent: '%', times: '次', grade: '级', level: '级' }

const withUnit: readonly ParameterUnit[] = ['years', 'days', 'months', 'times']

/** A value as a sentence has it: 590 元, 49 周岁, 三级, 是. */
export const saidValue = (value: ParameterValue, unit: ParameterUnit): string => `${saidParameter(value, unit)}${withUnit.includes(unit) ? ` ${unitWords[unit] ?? ''}` : ''}`

/** The same in the box in which it is changed. */
export const typedValue = (value: ParameterValue, unit: ParameterUnit): string => (unit === 'cents' && typeof value === 'number' ? yuan(value).replace(/\.00$/, '') : String(value))

/** What was typed, in the value's own unit; undefined for what is none. */
export function valueOf(text: string, unit: ParameterUnit): ParameterValue | undefined {
  const plain = text.trim()
  if (unit === 'cents') return centsOf(plain)
  if (unit === 'yesNo') return plain === 'true'
  if (unit === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain : undefined
  const isRight = unit === 'percent' ? /^\d{1,3}(\.\d{1,3})?$/.test(plain) : /^\d{1,4}$/.test(plain)
  return isRight ? Number(plain) : undefined
}

/** What a family would have: 590 元一个月; 2027年5月1日起，590 元一个月; 不符合. */
export function saidEnd({ standing, fromOn, cents }: TrialEnd, isMonthly: boolean): string {
  if (standing === 'not') return '不符合'
  if (standing === 'missing') return '还要补答'
  const amount = cents === null ? '符合' : `${saidYuan(cents)}${isMonthly ? '一个月' : ''}`
  return standing === 'later' && fromOn !== null ? `${fullDate(fromOn)}起，${amount}` : amount
}
