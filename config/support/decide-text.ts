import * as z from 'zod'
import { decide } from '../../src/domain/support/decide/decide'
import { factsOf } from '../../src/domain/support/programme/facts'
import { parametersOf } from '../../src/domain/support/programme/parameters'
import type { ProgrammeVersion } from '../../src/domain/support/programme/programme-shape'
import { yuan } from '../../src/domain/support/said-yuan'
import { shippedProgrammes } from '../../src/domain/support/shipped/shipped-programmes'
import { factsInCents, parametersInCents } from './in-yuan'

const asked = z.strictObject({ programme: z.string(), parameters: z.record(z.string(), z.unknown()).default({}), facts: z.record(z.string(), z.unknown()), asOf: z.iso.date().optional() })

function programmeNamed(name: string): ProgrammeVersion {
  const programme = shippedProgrammes.find(({ id, title }) => id === name || title === name)
  if (!programme) throw new Error(`no programme ${name}; there are ${shippedProgrammes.map(({ id, title }) => `${id} (${title})`).join(', ')}`)
  return programme
}

function decided(input: unknown, today: string): object {
  const { programme: name, parameters, facts, asOf } = asked.parse(input)
  const programme = programmeNamed(name)
  const told = {
    facts: factsOf(programme.questions).parse(factsInCents(facts, programme.questions)),
    parameters: parametersOf(programme.parameters).parse(parametersInCents(parameters, programme.parameters)),
  }
  const { standing, fromOn, findings, missing, amount } = decide(programme, told, asOf ?? today)
  return {
    programme: programme.id,
    title: programme.title,
    version: programme.version,
    asOf: asOf ?? today,
    // Whether it is a yes cannot be said while an answer is missing.
    entitled: standing === 'missing' ? null : standing === 'entitled',
    standing,
    fromDay: fromOn ?? null,
    missing,
    // Who is not entitled gets nothing; while an answer is missing, nobody knows.
    amountYuan: amount ? yuan(amount.cents) : standing === 'not' ? yuan(0) : null,
    per: amount?.per ?? null,
    working: amount?.working.map(({ says, comes }) => `${says}：${comes}`) ?? [],
    rules: findings.map(({ rule, title, state, says, fromOn: from, basis }) => ({ rule, title, state, says, fromDay: from ?? null, basis })),
  }
}

/** Decides each: an object comes out for an object, an array for an array, lines for lines. Throws with the line or place at fault, before anything is written. */
export function decideText(text: string, today: string): string {
  const whole = parsed(text)
  if (Array.isArray(whole)) return `${JSON.stringify(whole.map((one, i) => at(`[${i}]`, () => decided(one, today))), null, 2)}\n`
  if (whole !== undefined) return `${JSON.stringify(at('input', () => decided(whole, today)), null, 2)}\n`
  const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [[`line ${i + 1}`, line] as const]))
  if (lines.length === 0) throw new Error('nothing to decide: no JSON on standard input')
  return `${lines.map(([place, line]) => JSON.stringify(at(place, () => decided(JSON.parse(line), today)))).join('\n')}\n`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function at<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const why = error instanceof z.ZodError ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') : error instanceof Error ? error.message : String(error)
    throw new Error(`${place}: ${why}`)
  }
}
