import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LocalCloudError } from '../errors'
import { parseJsonObject, readBody } from '../gateway/read-body'
import { errorBody, send, sendJson } from '../gateway/reply'
import type { LocalCloudParts } from '../local-cloud-parts'
import { collectionPage, collectionsPage } from './collection-pages'
import { costsPage } from './costs-page'
import { commands, reports } from './developer-api'
import { faultsPage } from './faults-page'
import { filesPage } from './files-page'
import { functionsPage } from './function-page'
import { html, type Html } from './html'
import { logPage, logsPage } from './log-pages'
import { messagesPage } from './message-page'
import { overviewPage } from './overview-page'
import { page } from './page'

const htmlType = 'text/html; charset=utf-8'
const notFound = (what: string) => new LocalCloudError('RESOURCE_NOT_FOUND', `There is no ${what}`)

function pageAt(name: string, query: URLSearchParams, parts: LocalCloudParts): Html {
  const [room = '', item] = name.split('/').map(decodeURIComponent)
  if (item !== undefined && room === 'collections' && parts.store.hasCollection(item)) return collectionPage(parts.store, item, query.get('after'))
  if (item !== undefined && room === 'logs') {
    const log = parts.logs.of(item)
    if (log) return logPage(log)
  }
  if (item !== undefined) throw notFound(`page ${name}`)
  switch (room) {
    case '':
    case 'personas':
      return overviewPage(parts)
    case 'collections':
      return collectionsPage(parts.store)
    case 'logs':
      return logsPage(parts.logs)
    case 'costs':
      return costsPage(parts.costs.all())
    case 'functions':
      return functionsPage(parts.runtime)
    case 'messages':
      return messagesPage(parts.wechat)
    case 'files':
      return filesPage(parts.storage)
    case 'faults':
      return faultsPage(parts.faults.waiting())
    default:
      throw notFound(`page ${name}`)
  }
}

function refuseForeignPages(request: IncomingMessage) {
  const { origin, host } = request.headers
  if (origin !== undefined && origin !== `http://${host}`) throw new LocalCloudError('REQUEST_FORBIDDEN', `A page of ${origin} may not change this cloud`)
}

async function readFields(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await readBody(request)
  if (body.length === 0) return {}
  return request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(body.toString()))
    : parseJsonObject(body)
}

const statusOf: Readonly<Record<string, number>> = { RESOURCE_NOT_FOUND: 404, INVALID_PARAM: 400, BAD_REQUEST: 400, REQUEST_FORBIDDEN: 403 }

/** The console at `/__local/`: pages for a browser, the same as JSON for a program, and a few commands. */
export async function serveConsole(parts: LocalCloudParts, url: URL, request: IncomingMessage, response: ServerResponse) {
  const name = url.pathname.replace(/^\/__local\/?/, '')
  const isBrowser = (request.headers.accept ?? '').includes('text/html')
  try {
    if (request.method === 'POST') {
      refuseForeignPages(request)
      const command = commands[name]
      if (!command) throw notFound(`command ${name}`)
      const result = await command(await readFields(request), parts)
      // A button leads back to its page, which shows what has become of it.
      if (isBrowser) response.writeHead(303, { location: request.headers.referer ?? '/__local/' }).end()
      else sendJson(response, 200, result ?? {})
      return
    }
    parts.runtime.refresh()
    const report = reports[name]
    if (report && !isBrowser) sendJson(response, 200, report(parts))
    else send(response, 200, htmlType, pageAt(name, url.searchParams, parts).text, { 'cache-control': 'no-store' })
  } catch (error) {
    const body = errorBody(error, randomUUID())
    const status = statusOf[body.code] ?? 500
    if (isBrowser) send(response, status, htmlType, page(body.code, html`<p>${body.message}</p>`).text)
    else sendJson(response, status, body)
  }
}
