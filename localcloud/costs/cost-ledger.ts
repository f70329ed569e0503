import type { RequestCost } from './request-cost'

export interface ActionCost {
  /** Router paths of the calls joined by '+', or the function's name; `(other)` for all names past the first 200. */
  name: string
  /** Requests since the last reset. */
  requests: number
  last: RequestCost
  /** Of the latest requests (101 at most). */
  median: RequestCost
}

const samplesKept = 101
const namesKept = 200
const otherNames = '(other)'
const fields = ['roundTrips', 'scanned', 'returned', 'bytes', 'otherCalls'] as const

function median(samples: readonly RequestCost[]): RequestCost {
  const middle = (field: keyof RequestCost) => {
    const sorted = samples.map((sample) => sample[field]).sort((a, b) => a - b)
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  }
  return Object.fromEntries(fields.map((field) => [field, middle(field)])) as unknown as RequestCost
}

/** Cost per action, for the console, the bench and the budgets in tests. */
export class CostLedger {
  private readonly entries = new Map<string, { requests: number; samples: RequestCost[] }>()

  add(label: string, cost: RequestCost) {
    // A client may invent names without end; those already in the table must not make way for them.
    const name = this.entries.has(label) || this.entries.size < namesKept ? label : otherNames
    const entry = this.entries.get(name) ?? { requests: 0, samples: [] }
    entry.requests += 1
    entry.samples = [...entry.samples, { ...cost }].slice(-samplesKept)
    this.entries.set(name, entry)
  }

  all(): ActionCost[] {
    return [...this.entries]
      .map(([name, { requests, samples }]) => ({ name, requests, last: samples.at(-1)!, median: median(samples) }))
      .sort((a, b) => a.name.localeCompare(b.name))
  }

  reset() {
    this.entries.clear()
  }
}
