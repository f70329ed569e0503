const escapes: Record<string, string> = { '%': '%25', '#': '%23', '<': '%3C', '>': '%3E' }

/** Path data without the characters that SVG can do without. */
const shortPath = (d: string) => d.replace(/ -/g, '-').replace(/(?<![\d.])0\./g, '.').replace(/ ?([A-Za-z]) ?/g, '$1')

/** A whole SVG document as a CSS `url()`, with `attributes` that its elements inherit. Attributes must be in single quotes; only what would end or break the URL is escaped. */
export function svgUrl(width: number, height: number, elements: string, attributes = ''): string {
  const short = elements.replace(/(?<= d=')[^']+/g, shortPath)
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'${attributes}>${short}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/[%#<>]/g, (sign) => escapes[sign] ?? sign)}")`
}
