import type { FileStorage } from '../storage/file-storage'
import { html } from './html'
import { kb, moment, page, table } from './page'

export const filesPage = (storage: FileStorage) =>
  page(
    'Files',
    table(
      storage.list(),
      [
        { title: 'Path', cell: ({ path, fileId }) => html`<a href="${storage.temporaryUrl(fileId)}">${path}</a>` },
        { title: 'Type', cell: ({ contentType }) => contentType },
        { title: 'Size', number: true, cell: ({ size }) => kb(size) },
        { title: 'SHA-256', cell: ({ sha256 }) => html`<code>${sha256.slice(0, 16)}…</code>` },
        { title: 'Uploaded (UTC)', cell: ({ uploadedAt }) => moment(uploadedAt) },
      ],
      'Nothing was uploaded yet.',
    ),
    '/__local/files',
  )
