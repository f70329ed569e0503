/** Something a developer would see in red: an error thrown, logged, or a complaint of the view. */
export interface Problem {
  where: string
  message: string
}

/** Collects what went wrong while the program ran; a healthy run has none. */
export class Problems {
  readonly list: Problem[] = []

  add(where: string, error: unknown): void {
    this.list.push({ where, message: describe(error) })
  }

  /** The `console` that the program sees: errors and warnings are kept, the rest is dropped. */
  console(where: string): Record<string, (...words: unknown[]) => void> {
    const keep = (level: string) => (...words: unknown[]): void => this.add(`${where} console.${level}`, words.map(describe).join(' '))
    const drop = (): void => undefined
    return { error: keep('error'), warn: keep('warn'), log: drop, info: drop, debug: drop, group: drop, groupEnd: drop, time: drop, timeEnd: drop, trace: drop }
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value
  // An error of the program's own realm is no instance of this realm's Error.
  const { stack, message, errMsg } = Object(value) as { stack?: unknown; message?: unknown; errMsg?: unknown }
  for (const text of [stack, message, errMsg]) if (typeof text === 'string') return text
  return JSON.stringify(value) ?? String(value)
}
