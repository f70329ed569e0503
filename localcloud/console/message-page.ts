import type { Wechat } from '../wechat/wechat'
import { html } from './html'
import { moment, page, table } from './page'

const readable = (value: unknown) => JSON.stringify(value, null, 2)

export const messagesPage = (wechat: Wechat) =>
  page(
    'WeChat',
    html`<p class="lead">What functions asked of WeChat's servers. Nothing left this machine.</p>
${table(
  wechat.records().reverse(),
  [
    { title: 'When (UTC)', cell: ({ at }) => moment(at) },
    { title: 'API', cell: ({ api }) => api },
    { title: 'Request', cell: ({ request }) => html`<pre>${readable(request)}</pre>` },
    { title: 'Answer', cell: ({ answer }) => html`<span class="tag ${answer.errCode !== 0 && 'bad'}">${answer.errCode}</span><pre>${readable(answer)}</pre>` },
  ],
  'No message was sent yet.',
)}`,
    '/__local/messages',
  )
