import type { RequestLog, RequestLogs } from '../functions/request-logs'
import { html } from './html'
import { kb, moment, page, table } from './page'

const shown = 200

const outcome = (log: RequestLog) => html`<span class="tag ${log.outcome !== 'ok' && log.outcome !== 'running' && 'bad'}">${log.outcome}</span>`
const duration = ({ durationMs, coldStartMs }: RequestLog) => `${durationMs ?? '…'} ms${coldStartMs === undefined ? '' : ` (cold ${coldStartMs})`}`

export const logsPage = (logs: RequestLogs) =>
  page(
    'Logs',
    table(
      logs.recent(shown),
      [
        { title: 'When (UTC)', cell: ({ startedAt }) => moment(startedAt) },
        { title: 'Action', cell: ({ requestId, label }) => html`<a href="/__local/logs/${requestId}">${label}</a>` },
        { title: 'From', cell: ({ source }) => source },
        { title: 'Outcome', cell: outcome },
        { title: 'Time', number: true, cell: duration },
        { title: 'Round trips', number: true, cell: ({ cost }) => cost.roundTrips },
        { title: 'Lines', number: true, cell: ({ lines }) => lines.length },
      ],
      'No function has run yet.',
    ),
    '/__local/logs',
  )

export const logPage = (log: RequestLog) =>
  page(
    log.label,
    html`<p class="lead">${log.functionName}, called by ${log.source} at ${moment(log.startedAt)} UTC · ${outcome(log)} · ${duration(log)}</p>
<p class="dim"><code>${log.requestId}</code> · ${log.cost.roundTrips} round trips, ${log.cost.scanned} scanned, ${log.cost.returned} returned, ${kb(log.cost.bytes)}</p>
${log.error && html`<h2>Error</h2><div class="sheet" style="padding:16px"><pre class="stderr">${log.error}</pre></div>`}
<h2>Output</h2>
${table(
  log.lines,
  [
    { title: 'When', cell: ({ at }) => at.toISOString().slice(11, 23) },
    { title: 'Text', cell: ({ stream, text }) => html`<pre class="${stream}">${text}</pre>` },
  ],
  'It printed nothing.',
)}`,
    '/__local/logs',
  )
