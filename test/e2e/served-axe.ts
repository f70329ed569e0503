import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const axe = readFileSync(path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js'))

/** axe at an address of its own: from there a browser fetches and compiles its half a megabyte once, and not for each screen. */
export async function serveAxe(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=86400' }).end(axe))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/axe.js`,
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  }
}
