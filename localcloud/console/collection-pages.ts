import { encodeEjson } from '../ejson/encode'
import type { Doc } from '../semantics/types'
import type { IndexSpec, Store } from '../store/types'
import { html } from './html'
import { page, table } from './page'

const perPage = 20

const indexText = ({ keys, unique, sparse, expireAfterSeconds }: IndexSpec) =>
  [
    `{${keys.map(([path, direction]) => `${path}: ${direction}`).join(', ')}}`,
    unique && 'unique',
    sparse && 'sparse',
    expireAfterSeconds !== undefined && `expires after ${expireAfterSeconds} s`,
  ]
    .filter(Boolean)
    .join(', ')

export function collectionsPage(store: Store) {
  const all = table(
    store.collections(),
    [
      { title: 'Collection', cell: ({ name }) => html`<a href="/__local/collections/${encodeURIComponent(name)}">${name}</a>` },
      { title: 'Documents', number: true, cell: ({ count }) => count },
      { title: 'Indexes', cell: ({ indexes }) => indexes.map((index) => html`<div><code>${index.name} ${indexText(index)}</code></div>`) },
    ],
    'There are no collections yet.',
  )
  return page('Collections', all, '/__local/collections')
}

/** Readable JSON of a document: dates and the like in their EJSON form. */
const readable = (doc: Doc) =>
  JSON.stringify(
    JSON.parse(encodeEjson(doc), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value
      if ('$numberInt' in value) return Number(value.$numberInt)
      if ('$numberDouble' in value) return Number(value.$numberDouble)
      if ('$numberLong' in value) return Number(value.$numberLong)
      return '$date' in value && typeof value.$date === 'number' ? new Date(value.$date).toISOString() : value
    }),
    null,
    2,
  )

/** One page of documents by id; `after` is the last id of the page before. */
export function collectionPage(store: Store, name: string, after: string | null) {
  const filter = after === null ? {} : { _id: { $gt: after } }
  const { docs } = store.find(name, { filter, order: [['_id', 1]], limit: perPage + 1 })
  const shown = docs.slice(0, perPage)
  const href = `/__local/collections/${encodeURIComponent(name)}`
  const list = table(
    shown,
    [
      { title: '_id', cell: ({ _id }) => html`<code>${_id}</code>` },
      { title: 'Document', cell: (doc) => html`<pre>${readable(doc)}</pre>` },
    ],
    'No documents here.',
  )
  const next = docs.length > perPage && html`<a href="${href}?after=${encodeURIComponent(shown.at(-1)!._id)}">Next ${perPage} →</a>`
  return page(name, html`${list}<div class="pages">${after !== null && html`<a href="${href}">← First</a>`}${next}</div>`, '/__local/collections')
}
