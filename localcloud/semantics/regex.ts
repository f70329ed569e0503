import { unsupported } from '../errors'
import { refused } from './failure'

/** Escapes that PCRE knows and JavaScript would read as a plain letter. */
const PCRE_ONLY = /(?:^|[^\\])(?:\\\\)*\\[AZzGQEhHRVXKaeC]|\[\[:|\(\?[#>|P(+]|\(\?[imsx-]+[):]|[*+?}]\+/

/**
 * MongoDB's regular expressions (PCRE over UTF-8) in JavaScript. Unknown flags are ignored, as MongoDB does in queries.
 * What only PCRE can say is UNSUPPORTED; what neither can read is DATABASE_REQUEST_FAILED.
 */
export function compileRegex(pattern: string, options = ''): RegExp {
  if (options.includes('x')) throw unsupported('the regular expression option x')
  if (PCRE_ONLY.test(pattern)) throw unsupported(`the PCRE syntax in /${pattern}/`)
  const flags = [...new Set(options)].filter((flag) => 'ims'.includes(flag)).join('')
  try {
    return new RegExp(pattern, `${flags}u`)
  } catch {
    // The u flag (whole code points) forbids harmless escapes such as \- that PCRE allows.
  }
  try {
    return new RegExp(pattern, flags)
  } catch {
    throw refused(`Regular expression is invalid: /${pattern}/`)
  }
}

/** The same for a value that holds a pattern: a RegExp, or a text with options. */
export function regexOf(value: unknown, options: unknown, operator: string): RegExp {
  if (options !== undefined && typeof options !== 'string') throw refused('$options has to be a string')
  if (value instanceof RegExp) return compileRegex(value.source, options ?? value.flags)
  if (typeof value === 'string') {
    if (value.includes('\0')) throw refused('Regular expression cannot contain an embedded null byte')
    return compileRegex(value, options)
  }
  throw refused(`${operator} has to be a string`)
}
