import { faultKinds, type Fault } from '../faults/faults'
import { html } from './html'
import { page, table } from './page'

export const faultsPage = (waiting: readonly Fault[]) =>
  page(
    'Faults',
    html`<p class="lead">Make the n-th database call of a request fail, hang, or lose its answer, and see what the app does.</p>
<div class="sheet"><form class="row" method="post" action="/__local/faults">
<label>What happens<select name="kind">${faultKinds.map((kind) => html`<option>${kind}</option>`)}</select></label>
<label>Function<input name="function" placeholder="any"></label>
<label>Action<input name="action" placeholder="any"></label>
<label>At call<input name="call" type="number" min="1" value="1"></label>
<label>Times<input name="times" type="number" min="1" value="1"></label>
<label>Delay, ms<input name="delayMs" type="number" min="1" placeholder="for delay"></label>
<button>Inject</button></form></div>
<h2>Waiting</h2>
${table(
  waiting,
  [
    { title: 'Kind', cell: ({ kind }) => kind },
    { title: 'Function', cell: (fault) => fault.function ?? 'any' },
    { title: 'Action', cell: ({ action }) => action ?? 'any' },
    { title: 'At call', number: true, cell: ({ call }) => call },
    { title: 'Hit', number: true, cell: ({ hits, times }) => `${hits} of ${times}` },
  ],
  'No faults: the cloud behaves.',
)}
<form method="post" action="/__local/faults/clear" style="margin-top:16px"><button>Clear all</button></form>`,
    '/__local/faults',
  )
