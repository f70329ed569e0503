import { addDays } from '../../grow/calendar-days'
import { fullDate } from '../../said-date'
import { lastOf } from '../../last-of'
import type { Amount } from '../pay/amount'
import { workedOut } from '../pay/worked-out'
import type { ProgrammeVersion, Rule } from '../programme/programme-shape'
import { holds, missingFor, turningDays, type Told, type Truth } from './holds'
import { saidAnswers, withParameters } from './said-rule'

/** `later`: by time alone, from `fromOn`. */
type FindingState = 'holds' | 'later' | 'unknown' | 'fails'

export interface Finding {
  rule: string
  title: string
  state: FindingState
  says: string
  /** Since when it holds, or from when it will; undefined where time does not turn it. */
  fromOn: string | undefined
  /** Whose words the rule is. */
  basis: string
}

export interface Decision {
  standing: 'entitled' | 'later' | 'missing' | 'not'
  /** The first day of the span in which everything holds: past for who is entitled, to come for `later`. */
  fromOn: string | undefined
  findings: readonly Finding[]
  /** Answers that it hangs on. */
  missing: readonly string[]
  /** Of who is entitled, or will be. */
  amount: Amount | undefined
}

/**
 * Whether these answers entitle to a programme on a day, rule by rule. Pure: the phone's self-check, the cloud, the desk and `npm run support -- decide` say the same. `parameters` are what holds at the
 * applicant's place (`parametersAt`).
 */
export function decide(programme: ProgrammeVersion, told: Told, today: string): Decision {
  const { rules, inForce } = programme
  const findings = rules.map((rule) => found(rule, programme, told, today))
  const missing = [...new Set(rules.flatMap(({ when }) => missingFor(when, told, today)))]
  const isInForce = (on: string) => on >= inForce.from && (inForce.to === undefined || on <= inForce.to)
  const allHold = (on: string) => isInForce(on) && rules.every(({ when }) => holds(when, told, on) === 'yes')
  const turns = [...new Set([inForce.from, ...(inForce.to === undefined ? [] : [addDays(inForce.to, 1)]), ...rules.flatMap(({ when }) => turningDays(when, told))])].sort()
  const holdsNow = allHold(today)
  const fromOn = holdsNow ? beginOfSpan(turns.filter((day) => day <= today), allHold) : turns.find((day) => day > today && allHold(day))
  const failed = findings.some(({ state }) => state === 'fails')
  const standing = holdsNow ? 'entitled' : failed ? 'not' : missing.length > 0 ? 'missing' : fromOn === undefined ? 'not' : 'later'
  const isOrWillBe = standing === 'entitled' || standing === 'later'
  return { standing, fromOn: isOrWillBe ? fromOn : undefined, findings, missing, amount: isOrWillBe && fromOn !== undefined ? workedOut(programme, told, holdsNow ? today : fromOn) : undefined }
}

/** The first day from which it held without a break. */
function beginOfSpan(past: readonly string[], allHold: (on: string) => boolean): string | undefined {
  let begin: string | undefined
  for (const day of past) begin = allHold(day) ? (begin ?? day) : undefined
  return begin ?? lastOf(past)
}

function found({ id, title, when, fails, basis }: Rule, { parameters: declared, bases, questions }: ProgrammeVersion, told: Told, today: string): Finding {
  const said = (words: string) => withParameters(words, declared, told.parameters)
  const now = holds(when, told, today)
  const turns = turningDays(when, told)
  const past = turns.filter((day) => day <= today)
  const later = now === 'no' ? turns.find((day) => day > today && holds(when, told, day) === 'yes') : undefined
  const state = stateOf(now, later)
  const answers = saidAnswers(when, questions, told, today)
  const says = { holds: answers, later: `${answers === '' ? '' : `${answers}，`}${later === undefined ? '' : `${fullDate(later)}满足`}`, unknown: '还差一个回答', fails: said(fails) }[state]
  const since = now === 'yes' && past.length > 0 ? beginOfSpan(past, (day) => holds(when, told, day) === 'yes') : undefined
  return { rule: id, title: said(title), state, says, fromOn: later ?? since, basis: bases.find((one) => one.id === basis)?.title ?? basis }
}

const stateOf = (now: Truth, later: string | undefined): FindingState => (now === 'yes' ? 'holds' : now === 'unknown' ? 'unknown' : later === undefined ? 'fails' : 'later')
