import type { LocalCloudParts } from '../local-cloud-parts'
import { html } from './html'
import { page, table } from './page'

const card = (href: string, figure: number, text: string) => html`<li><a href="${href}"><strong>${figure}</strong>${text}</a></li>`

export function overviewPage({ store, runtime, logs, wechat, storage, faults, personas }: LocalCloudParts) {
  const collections = store.collections()
  const documents = collections.reduce((sum, { count }) => sum + count, 0)
  const failed = logs.recent().filter(({ outcome }) => outcome !== 'ok' && outcome !== 'running').length
  return page(
    'Overview',
    html`<ul class="cards">
${card('/__local/collections', documents, `documents in ${collections.length} collections`)}
${card('/__local/functions', runtime.functions().length, 'functions')}
${card('/__local/logs', logs.recent().length, `requests logged, ${failed} failed`)}
${card('/__local/messages', wechat.records().length, 'calls to WeChat')}
${card('/__local/files', storage.list().length, 'files')}
${card('/__local/faults', faults.waiting().length, 'faults waiting')}
</ul>
<h2>Personas</h2>
${table(
  personas,
  [
    { title: 'Name', cell: ({ id, name }) => html`<a href="/?persona=${id}">${name}</a>` },
    { title: 'Who', cell: ({ about }) => about },
    { title: 'openid', cell: ({ openid }) => html`<code>${openid}</code>` },
  ],
  'Nobody lives here yet: the cloud was started without a seed.',
)}`,
    '/__local/',
  )
}
