/** What is paid, and how it was worked out: reproducible years later from the stored version, its parameters and the answers. */
export interface WorkingLine {
  says: string
  /** What the line comes to, as it is said: `11 天`, `1,100 元`. */
  comes: string
}

export interface Amount {
  cents: number
  per: 'once' | 'month' | 'year'
  working: readonly WorkingLine[]
  /** Of what is paid by the day: how many of each year, which count against the year's limit. */
  days?: Readonly<Record<string, number>>
}

/** Of a programme's parameters the number; one that is not set is an error of the programme. */
export function numberOf(parameters: Readonly<Record<string, unknown>>, name: string): number {
  const value = parameters[name]
  if (typeof value !== 'number') throw new Error(`parameter ${name} is not a number`)
  return value
}
