import type { Question } from '../../src/domain/support/programme/facts'
import type { Parameter } from '../../src/domain/support/programme/parameters'

/** An auditor writes yuan; the rules count whole 分. What has parts of a 分, or is no number, is left for the schema to refuse. */
export function centsOf(yuan: unknown): unknown {
  if (typeof yuan !== 'number') return yuan
  const cents = Math.round(yuan * 100)
  return Math.abs(cents - yuan * 100) < 1e-6 ? cents : yuan
}

const inCents = (values: Readonly<Record<string, unknown>>, isMoney: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isMoney(name) ? centsOf(value) : value]))

export const factsInCents = (facts: Readonly<Record<string, unknown>>, questions: readonly Question[]) => inCents(facts, (name) => questions.some(({ fact, kind }) => fact === name && kind === 'money'))

export const parametersInCents = (parameters: Readonly<Record<string, unknown>>, declared: readonly Parameter[]) => inCents(parameters, (name) => declared.some((one) => one.name === name && one.unit === 'cents'))
