const escapes: Record<string, string> = { '%': '%25', '#': '%23', '<': '%3C', '>': '%3E' }

/** Path data without the characters that SVG can do without. */
const short = (elements: string) =>
  elements.replace(/ d='[^']+'/g, (path) => path.replace(/ -/g, '-').replace(/([^\d.])0\./g, '$1.').replace(/ ?([A-Za-z]) ?/g, (match, sign: string) => (sign === 'd' ? match : sign)))

/** A whole SVG document as a CSS `url()`. Attributes must be in single quotes; only what would end or break the URL is escaped. */
export const svgUrl = (width: number, height: number, elements: string) =>
  `url("data:image/svg+xml,${`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'>${short(elements)}</svg>`.replace(/[%#<>]/g, (sign) => escapes[sign] ?? sign)}")`
