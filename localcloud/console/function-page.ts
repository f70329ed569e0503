import type { FunctionRuntime } from '../functions/function-runtime'
import { html } from './html'
import { page, table } from './page'

const fireButton = (functionName: string, timer: string) => html`<form method="post" action="/__local/timers/fire">
<input type="hidden" name="function" value="${functionName}"><input type="hidden" name="trigger" value="${timer}"><button>Fire ${timer} now</button></form>`

export const functionsPage = (runtime: FunctionRuntime) =>
  page(
    'Functions',
    table(
      runtime.functions(),
      [
        { title: 'Function', cell: ({ name, folder }) => html`${name}<br><code class="dim">${folder}</code>` },
        { title: 'Instances', number: true, cell: ({ instances }) => instances },
        { title: 'Timeout', number: true, cell: ({ timeoutSeconds }) => `${timeoutSeconds} s` },
        { title: 'Memory', number: true, cell: ({ memoryMb }) => `${memoryMb} MB` },
        { title: 'Variables', cell: ({ variables }) => html`<code>${Object.keys(variables).join(', ')}</code>` },
        { title: 'Timers (UTC+8)', cell: ({ name, timers }) => timers.map((timer) => html`<div><code>${timer.cron}</code>${fireButton(name, timer.name)}</div>`) },
      ],
      'No functions: build them with npm run build:functions.',
    ),
    '/__local/functions',
  )
