import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { send } from '../gateway/reply'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
/** A build names such a file after its content: it never changes. */
const hashedName = /[.\-_][0-9a-f]{8,}\.\w+$/
const compressible = /^(text|application\/json|image\/svg)/
const smallestCompressed = 1024

interface Loaded {
  mtimeMs: number
  body: Buffer
  zipped?: Buffer
  etag: string
}

/** Serves the files of one folder, compressed and cached as a good web server would. */
export class StaticFiles {
  private readonly loaded = new Map<string, Loaded>()

  constructor(readonly folder: string) {}

  /** False when there is no such file. */
  serve(urlPath: string, request: IncomingMessage, response: ServerResponse): boolean {
    const file = this.fileAt(urlPath)
    if (!file || !existsSync(file) || !statSync(file).isFile()) return false
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    const { body, zipped, etag } = this.load(file, compressible.test(type))
    const caching = { 'cache-control': hashedName.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache', etag, vary: 'accept-encoding' }
    const asked = request.headers['if-none-match']
    if (asked === etag) {
      response.writeHead(304, caching).end()
    } else if (zipped && String(request.headers['accept-encoding']).includes('gzip')) {
      send(response, 200, type, zipped, { ...caching, 'content-encoding': 'gzip' })
    } else send(response, 200, type, body, caching)
    return true
  }

  /** Whatever the address says, a path inside the folder; undefined when it is badly encoded. */
  private fileAt(urlPath: string): string | undefined {
    try {
      return path.join(this.folder, path.normalize(`/${decodeURIComponent(urlPath)}`))
    } catch {
      return undefined
    }
  }

  private load(file: string, compress: boolean): Loaded {
    const { mtimeMs } = statSync(file)
    const known = this.loaded.get(file)
    if (known?.mtimeMs === mtimeMs) return known
    const body = readFileSync(file)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const loaded = { mtimeMs, body, etag, zipped: compress && body.length >= smallestCompressed ? gzipSync(body) : undefined }
    this.loaded.set(file, loaded)
    return loaded
  }
}
