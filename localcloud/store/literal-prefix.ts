/**
 * The text every match of this regular expression begins with: `/^n1\.n14\./` gives `n1.n14.`. Undefined when it is not anchored,
 * ignores case, works by lines or has alternatives.
 */
export function literalPrefix({ source, flags }: { source: string; flags: string }): string | undefined {
  if (!source.startsWith('^') || /[imx]/.test(flags) || source.includes('|')) return undefined
  let prefix = ''
  for (let at = 1; at < source.length; at++) {
    let char = source[at]!
    if (char === '\\') {
      char = source[++at] ?? ''
      // A letter or digit after a backslash is a class, a position or a code.
      if (/[\w]/.test(char)) break
    } else if ('.*+?()[]{}$^'.includes(char)) {
      // `ab*` and `ab?` do not demand the b; of a surrogate pair both halves go.
      if ('*?{'.includes(char)) prefix = prefix.replace(/[\s\S]$/u, '')
      break
    }
    prefix += char
  }
  return prefix || undefined
}
