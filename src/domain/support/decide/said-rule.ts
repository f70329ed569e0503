import { fullDate } from '../../said-date'
import type { Condition } from '../programme/condition'
import type { FactValue, Question } from '../programme/facts'
import type { Parameter, ParameterValue } from '../programme/parameters'
import { saidYuan } from '../said-yuan'
import { yearsAfter, type Told } from './holds'

const units: Partial<Record<Parameter['unit'], string>> = { percent: '%' }
const gradeNames = ['', '一级', '二级', '三级', '四级']

/** A parameter as a sentence has it: 49, 1933年1月1日, 三级, 5 万 is 50,000 元. */
export function saidParameter(value: ParameterValue, unit: Parameter['unit']): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return fullDate(value)
  if (unit === 'cents') return saidYuan(value)
  if (unit === 'grade' || unit === 'level') return gradeNames[value] ?? String(value)
  return `${value}${units[unit] ?? ''}`
}

/** `{womanAge}` in a rule's words becomes what holds at this place. */
export function withParameters(words: string, declared: readonly Parameter[], parameters: Told['parameters']): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const [value, unit] = [parameters[name], declared.find((one) => one.name === name)?.unit]
    return value === undefined || unit === undefined ? `{${name}}` : saidParameter(value, unit)
  })
}

/** An answer as it is read back to who gave it. */
export function saidFact(value: FactValue, { kind, choices, counter }: Question): string {
  if (kind === 'choice') return choices?.find((one) => one.value === value)?.label ?? String(value)
  if (kind === 'date' && typeof value === 'string') return fullDate(value)
  if (value === 0 && (kind === 'count' || kind === 'money')) return '没有'
  if (kind === 'money' && typeof value === 'number') return saidYuan(value)
  if (kind === 'yesNo') return value === true ? '是' : '不是'
  if (Array.isArray(value)) return `${value.length} 次`
  if (kind === 'count') return `${String(value)} ${counter ?? '个'}`
  return kind === 'percent' ? `${String(value)}%` : String(value)
}

/** The questions whose answers a condition hangs on, in its order. */
export const factsIn = (condition: Condition): string[] => (condition.kind === 'every' || condition.kind === 'some' ? [...new Set(condition.of.flatMap(factsIn))] : [condition.fact])

/** "您填的是 1978年3月2日", "48 周岁": what the finding rests on. */
export function saidAnswers(condition: Condition, questions: readonly Question[], { facts }: Told, on: string): string {
  const age = condition.kind === 'age' ? facts[condition.fact] : undefined
  if (typeof age === 'string') return age > on ? '' : `${fullYears(age, on)} 周岁`
  const said = factsIn(condition).flatMap((fact) => {
    const [value, question] = [facts[fact], questions.find((one) => one.fact === fact)]
    return value === undefined || !question ? [] : [question.kind === 'yesNo' ? `“${saidFact(value, question)}”` : saidFact(value, question)]
  })
  return said.length === 0 ? '' : `您填的是${said[0]?.startsWith('“') === true ? '' : ' '}${said.join('、')}`
}

/** Full years from one day to another. */
export function fullYears(since: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4))
  return yearsAfter(since, years) <= on ? years : years - 1
}
