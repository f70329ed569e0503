/** A piece of HTML that is safe to send. */
export class Html {
  constructor(readonly text: string) {}
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function written(value: unknown): string {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(written).join('')
  if (value === undefined || value === null || value === false) return ''
  return String(value).replace(/[&<>"']/g, (char) => entities[char] ?? char)
}

/** A template whose values are escaped, unless they are HTML themselves: nothing that anybody stored can become markup. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]) =>
  new Html(strings.reduce((text, part, i) => text + written(values[i - 1]) + part))
