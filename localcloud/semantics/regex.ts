import { unsupported } from '../errors'
import { refused } from './failure'

/** Escapes that mean the same in PCRE and JavaScript; other letters are plain in JavaScript and something else in PCRE. */
const SHARED_ESCAPES = 'bBdDsSwWfnrtv0cxkpP'
/** Possessive quantifiers, inline options, atomic groups and the like. */
const PCRE_SYNTAX = /[*+?}]\+|\(\?(?:[imsx-]+[):]|[>#|P&R(])/

/** A JavaScript pattern writes \u4e00 where PCRE wants \x{4e00}: MongoDB refuses it, so it must not pass here. */
function checkEscapes(pattern: string): void {
  for (const [, letter = ''] of pattern.matchAll(/\\([^])/g)) {
    if ('uULl'.includes(letter)) throw refused('Regular expression is invalid: PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u')
    if (/[a-z]/i.test(letter) && !SHARED_ESCAPES.includes(letter)) throw unsupported(`\\${letter} in the regular expression /${pattern}/`)
  }
  if (/\[\[[:.=]/.test(pattern)) throw unsupported(`the character class in the regular expression /${pattern}/`)
}

/**
 * MongoDB's regular expressions (PCRE over UTF-8) in JavaScript. Unknown flags are ignored, as MongoDB does in queries.
 * What only PCRE can say is UNSUPPORTED; what neither can read is DATABASE_REQUEST_FAILED.
 */
export function compileRegex(pattern: string, options = ''): RegExp {
  if (options.includes('x')) throw unsupported('the regular expression option x')
  checkEscapes(pattern)
  const flags = [...new Set(options)].filter((flag) => 'ims'.includes(flag)).join('')
  const points = pattern.replace(/\\x\{([0-9a-f]+)\}/gi, '\\u{$1}')
  try {
    return new RegExp(points, `${flags}u`)
  } catch {
    // The u flag (whole code points) forbids harmless escapes such as \- that PCRE allows.
  }
  try {
    if (points === pattern) return new RegExp(pattern, flags)
  } catch {
    // Said below.
  }
  throw PCRE_SYNTAX.test(pattern) ? unsupported(`the PCRE syntax in /${pattern}/`) : refused(`Regular expression is invalid: /${pattern}/`)
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
