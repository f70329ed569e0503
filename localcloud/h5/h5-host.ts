import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { html } from '../console/html'
import { page } from '../console/page'
import { send } from '../gateway/reply'
import type { Persona } from '../persona'
import { appDocument } from './app-document'
import { chosenPersonaId, newcomerId, personaCookie } from './persona-choice'
import { personaShell } from './persona-shell'
import { StaticFiles } from './static-files'

const htmlType = 'text/html; charset=utf-8'

/** The bar is for people: it is there when a person opens the address, not in a frame, not for a script, not under automation. */
function wantsBar(request: IncomingMessage, query: URLSearchParams): boolean {
  const said = query.get('bar')
  if (said !== null) return said !== '0'
  const opened = request.headers['sec-fetch-dest'] === 'document'
  return opened && !/HeadlessChrome|jsdom/i.test(request.headers['user-agent'] ?? '')
}

const notBuilt = (folder: string | undefined) =>
  page('No H5 app yet', html`<p>This local cloud serves no H5 app${folder && html`: <code>${folder}</code> holds no index.html`}.</p>
<p>Build it with <code>npm run build:h5</code>, then start with <code>npm start</code> or <code>npm run localcloud -- --h5 dist/h5</code>, and load this page again.</p>
<p><a href="/__local/">The local cloud's console</a> works without it.</p>`)

/** Serves the built H5 app at `/`. */
export class H5Host {
  private readonly files?: StaticFiles

  constructor(
    folder: string | undefined,
    private readonly personas: () => readonly Persona[],
    private readonly welcome?: () => Promise<Persona>,
  ) {
    this.files = folder === undefined ? undefined : new StaticFiles(folder)
  }

  async serve(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isPage = url.pathname === '/' || url.pathname === '/index.html'
    if (isPage) await this.servePage(url.searchParams, request, response)
    else if (!this.files?.serve(url.pathname, request, response)) {
      send(response, 404, htmlType, page('Not found', html`<p>There is nothing at <code>${url.pathname}</code>.</p>`).text)
    }
  }

  private async servePage(query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const index = this.files && path.join(this.files.folder, 'index.html')
    if (!index || !existsSync(index)) return send(response, 503, htmlType, notBuilt(this.files?.folder).text)
    // Each time this is chosen somebody else comes, so that a first visit can be tried as often as one likes.
    const comes = query.get('persona') === newcomerId ? await this.welcome?.() : undefined
    const personas = this.personas()
    const id = comes?.id ?? chosenPersonaId(request, query, personas)
    const persona = personas.find((known) => known.id === id)
    const body = wantsBar(request, query) ? personaShell(personas, id, this.welcome !== undefined).text : appDocument(readFileSync(index, 'utf8'), persona)
    // Who is asking, and how, decides what is sent.
    const headers = { 'cache-control': 'no-store', vary: 'cookie, sec-fetch-dest' }
    const keep = query.has('persona') ? { 'set-cookie': `${personaCookie}=${id}; Path=/; SameSite=Lax; Max-Age=31536000` } : {}
    send(response, 200, htmlType, body, { ...headers, ...keep })
  }
}
