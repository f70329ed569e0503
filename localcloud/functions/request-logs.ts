import type { RequestCost } from '../costs/request-cost'

export interface LogLine {
  at: Date
  stream: 'stdout' | 'stderr' | 'cloud'
  text: string
}

/** One event and what became of it. */
export interface RequestLog {
  requestId: string
  functionName: string
  label: string
  source: string
  startedAt: Date
  /** Missing while it runs. */
  durationMs?: number
  /** Milliseconds that loading the code took, when this event started the instance. */
  coldStartMs?: number
  /** 'running', 'ok' or the error's code. */
  outcome: string
  error?: string
  lines: LogLine[]
  cost: RequestCost
}

const requestsKept = 500
/** Of one request; older lines make room. */
const linesKept = 400
const charsKept = 64_000

/** What functions printed, by request id; the oldest requests are forgotten. */
export class RequestLogs {
  private readonly logs = new Map<string, RequestLog>()

  open(log: Omit<RequestLog, 'outcome' | 'lines'>): RequestLog {
    const opened: RequestLog = { ...log, outcome: 'running', lines: [] }
    this.logs.set(log.requestId, opened)
    const oldest = this.logs.keys().next().value
    if (this.logs.size > requestsKept && oldest !== undefined) this.logs.delete(oldest)
    return opened
  }

  write(requestId: string, stream: LogLine['stream'], text: string) {
    const log = this.logs.get(requestId)
    if (!log) return
    log.lines.push({ at: new Date(), stream, text: text.replace(/\n$/, '').slice(0, charsKept) })
    let chars = log.lines.reduce((sum, line) => sum + line.text.length, 0)
    while (chars > charsKept || log.lines.length > linesKept) chars -= log.lines.shift()?.text.length ?? 0
  }

  of(requestId: string): RequestLog | undefined {
    return this.logs.get(requestId)
  }

  /** The newest first. */
  recent(count = requestsKept): RequestLog[] {
    return [...this.logs.values()].slice(-count).reverse()
  }
}
