/** Why a new version of a programme cannot follow the one before, in words for who wrote it; each with the path of where. */
import { consentsFor } from '../case/consents-for'
import { factsIn, withParameters } from '../decide/said-rule'
import { paidBy } from '../money/paid-by'
import type { Condition } from './condition'
import { parametersOf, type ParameterUnit } from './parameters'
import type { Pays, ProgrammeVersion } from './programme-shape'
import { saidPart } from './shape-faults'
import { valuesOf } from './values-of'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const inWords = ({ materials }: ProgrammeVersion) => materials.filter((one) => one.inWords === true).map(({ id }) => id)
const isFollowed = ({ parameters }: ProgrammeVersion) => parameters.some(({ name }) => name === 'followUpDays')

/** What is the same through all versions: files, budgets, consents and payments rely on it. Where it has to change, it is another programme. */
const lasting: ReadonlyArray<readonly [path: string, of: (version: ProgrammeVersion) => unknown]> = [
  ['id', ({ id }) => id],
  ['letters', ({ letters }) => letters],
  ['title', ({ title }) => title],
  ['keyTask', ({ keyTask }) => keyTask],
  ['orgPath', ({ orgPath }) => orgPath],
  ['pays.kind', ({ pays }) => pays.kind],
  ['levels：由谁付钱', (version) => paidBy(version)],
  ['levels：在不在这里申请', ({ levels }) => levels.length > 0],
  ['questions：要先征得的同意', (version) => [...consentsFor(version)].sort()],
  ['criteria：是不是评选', ({ criteria }) => criteria !== undefined],
  ['annualReview：每年看不看一次', ({ annualReview }) => annualReview !== null],
  ['parameters：跟不跟着看项目', isFollowed],
  ['materials：用几句话写的材料', inWords],
]

/** What the way of paying asks for by name: parameters with their units, and questions. */
const neededBy = (pays: Pays): { parameters: ReadonlyArray<readonly [name: string, unit: ParameterUnit]>; facts: readonly string[] } => {
  switch (pays.kind) {
    case 'hospitalDays':
      return { parameters: [['daily', 'cents'], ['mostDays', 'days'], ['lowestLevel', 'level']], facts: ['stays', 'paidDays'] }
    case 'interest':
      return { parameters: [['mostPrincipal', 'cents'], ['mostRate', 'percent'], ['mostMonths', 'months'], ['mostTimes', 'times']], facts: ['principal', 'ratePercent', 'months', 'timesBefore'] }
    case 'premium':
      return { parameters: [['premium', 'cents'], ...pays.ownShares.map(({ parameter }) => [parameter, 'cents'] as const)], facts: [] }
    case 'claim':
      return { parameters: pays.cases.map(({ parameter }) => [parameter, 'cents'] as const), facts: pays.cases.some(({ upToCost }) => upToCost) ? ['cost'] : [] }
    case 'monthly':
    case 'once':
      return { parameters: pays.cases.map(({ parameter }) => [parameter, 'cents'] as const), facts: [] }
    case 'nothing':
      return { parameters: [], facts: [] }
  }
}

const payingConditions = (pays: Pays): Condition[] => ('cases' in pays ? pays.cases.map(({ when }) => when) : pays.kind === 'premium' ? pays.ownShares.map(({ when }) => when) : [])
const named = (what: unknown): string[] => [...JSON.stringify(what).matchAll(/\{"parameter":"(\w+)"\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))

/** Why it cannot follow the version before it, the newest that was agreed on; empty where it can. */
export function versionFaults(before: ProgrammeVersion, next: ProgrammeVersion, today: string): string[] {
  const faults: string[] = lasting.flatMap(([path, of]) => (same(of(before), of(next)) ? [] : [`${path}：各版要一样，要变就另立一个项目`]))
  if (next.version !== before.version + 1) faults.push(`version：现在是第 ${before.version} 版，新的要写 ${before.version + 1}`)
  const { from, to } = next.inForce
  if (from <= today) faults.push('inForce.from：最早从明天起')
  if (from < before.inForce.from) faults.push('inForce.from：不能比前一版还早')
  if (to !== undefined && to < from) faults.push('inForce.to：比开始的那天还早')

  const [asked, bases] = [next.questions.map(({ fact }) => fact), next.bases.map(({ id }) => id)]
  const declared = new Map(next.parameters.map(({ name, unit }) => [name, unit]))
  const lists = { questions: asked, bases, parameters: next.parameters.map(({ name }) => name), rules: next.rules.map(({ id }) => id), materials: next.materials.map(({ id }) => id) }
  for (const [list, ids] of Object.entries(lists)) if (new Set(ids).size < ids.length) faults.push(`${list}：有两个同名`)
  const units = parametersOf(next.parameters).safeParse(valuesOf(next.parameters))
  if (!units.success) faults.push(...units.error.issues.map(({ path }) => `parameters.${path.join('.')}：数不对，不是它的单位能有的`))
  for (const { name, unit } of before.parameters) if (declared.has(name) && declared.get(name) !== unit) faults.push(`parameters.${name}：单位各版要一样，要变就换个名字`)
  for (const { fact, kind } of before.questions) {
    const now = next.questions.find((one) => one.fact === fact)
    if (now && now.kind !== kind) faults.push(`questions.${fact}：答法各版要一样，要变就换个名字`)
  }
  for (const { id, basis, title, fails } of next.rules) {
    if (!bases.includes(basis)) faults.push(`rules.${id}：依据“${basis}”没有列在 bases 里`)
    if (/[{}]/.test(withParameters(`${title}${fails}`, next.parameters, valuesOf(next.parameters)))) faults.push(`rules.${id}：句子里 { } 写的数没有列在 parameters 里`)
  }
  const needed = neededBy(next.pays)
  const conditions = [...next.rules.map(({ when }) => when), ...payingConditions(next.pays), ...next.questions.flatMap(({ onlyIf }) => (onlyIf ? [onlyIf] : [])), ...next.materials.flatMap(({ onlyIf }) => (onlyIf ? [onlyIf] : []))]
  for (const fact of new Set([...conditions.flatMap(factsIn), ...needed.facts])) if (!asked.includes(fact)) faults.push(`questions：没有问“${fact}”，条件里却要用`)
  for (const name of new Set(named([conditions, next.repeat]))) {
    const unit = declared.get(name)
    if (unit === undefined) faults.push(`parameters：没有“${name}”，条件里却要用`)
    if (unit === 'yesNo') faults.push(`parameters.${name}：是或否，不能拿来比大小`)
  }
  for (const [name, unit] of needed.parameters) if (declared.get(name) !== unit) faults.push(`parameters：要有“${name}”，单位 ${unit}，算钱要用`)
  return faults.map((fault) => fault.replace(/^\w+/, saidPart))
}
