import type { Wechat } from '../wechat/wechat'
import { html } from './html'
import { moment, page, table } from './page'

/** Pictures are named, not printed. */
const brief = (value: unknown) => JSON.stringify(value, (_, inner: unknown) => (isBytes(inner) ? `${inner.data.length} bytes` : inner), 2)
const isBytes = (value: unknown): value is { data: unknown[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value && Array.isArray(value.data)

export const messagesPage = (wechat: Wechat) =>
  page(
    'WeChat',
    html`<p class="lead">What functions asked of WeChat's servers. Nothing left this machine.</p>
${table(
  wechat.records().reverse(),
  [
    { title: 'When (UTC)', cell: ({ at }) => moment(at) },
    { title: 'API', cell: ({ api }) => api },
    { title: 'Request', cell: ({ request }) => html`<pre>${brief(request)}</pre>` },
    { title: 'Answer', cell: ({ answer }) => html`<span class="tag ${answer.errCode !== 0 && 'bad'}">${answer.errCode}</span><pre>${brief(answer)}</pre>` },
  ],
  'No message was sent yet.',
)}`,
    '/__local/messages',
  )
