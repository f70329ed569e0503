import type { ActionCost } from '../costs/cost-ledger'
import type { RequestCost } from '../costs/request-cost'
import { html } from './html'
import { kb, page, table } from './page'

const both = (title: string, read: (cost: RequestCost) => string | number) => ({
  title,
  number: true,
  cell: ({ last, median }: ActionCost) => `${read(last)} / ${read(median)}`,
})

export const costsPage = (costs: readonly ActionCost[]) =>
  page(
    'Costs',
    html`<p class="lead">Per request, the last one and the median. A database round trip is the unit of cost on CloudBase.</p>
${table(
  costs,
  [
    { title: 'Action', cell: ({ name }) => name },
    { title: 'Requests', number: true, cell: ({ requests }) => requests },
    both('Round trips', ({ roundTrips }) => roundTrips),
    both('Scanned', ({ scanned }) => scanned),
    both('Returned', ({ returned }) => returned),
    both('Bytes', ({ bytes }) => kb(bytes)),
    both('Other calls', ({ otherCalls }) => otherCalls),
  ],
  'No function has run yet.',
)}
<form method="post" action="/__local/costs/reset" style="margin-top:16px"><button>Count anew</button></form>`,
    '/__local/costs',
  )
