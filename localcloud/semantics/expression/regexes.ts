import { typeName } from '../bson-type'
import { refused } from '../failure'
import { regexOf } from '../regex'
import { type Operators, absent, named } from './operator'

interface Match {
  match: string
  /** Counted in code points. */
  idx: number
  captures: Array<string | null>
}

const codePoints = (text: string) => [...text].length

/** The matches of the pattern; undefined when the input or the pattern is null. */
function matchesOf(name: string, { input, regex, options }: Record<string, unknown>, all: boolean): Match[] | undefined {
  if (regex instanceof RegExp && regex.flags !== '' && typeof options === 'string' && options !== '') {
    throw refused(`${name}: found regex option(s) specified in both 'regex' and 'option' fields`)
  }
  if (typeof options === 'string' && /[^imsx]/.test(options)) throw refused(`${name}: invalid flag in regex options: ${options}`)
  if (!absent(input) && typeof input !== 'string') throw refused(`${name} needs 'input' to be of type string, found ${typeName(input)}`)
  if (absent(input) || absent(regex)) return undefined
  const flags = regex instanceof RegExp && options === '' ? undefined : (options ?? undefined)
  const compiled = regexOf(regex, flags, `${name} 'regex'`)
  const pattern = new RegExp(compiled.source, `${compiled.flags}g`)
  const found: Match[] = []
  for (const match of input.matchAll(pattern)) {
    found.push({ match: match[0], idx: codePoints(input.slice(0, match.index)), captures: match.slice(1).map((group) => group ?? null) })
    if (!all) break
  }
  return found
}

export const regexes: Operators = {
  $regexMatch: named('$regexMatch', ['input', 'regex'], ['options'], (given) => (matchesOf('$regexMatch', given, false) ?? []).length > 0),
  $regexFind: named('$regexFind', ['input', 'regex'], ['options'], (given) => matchesOf('$regexFind', given, false)?.[0] ?? null),
  $regexFindAll: named('$regexFindAll', ['input', 'regex'], ['options'], (given) => matchesOf('$regexFindAll', given, true) ?? []),
}
