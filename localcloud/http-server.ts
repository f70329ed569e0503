import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LocalCloudError } from './errors'

export type Handler = (url: URL, request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/**
 * Listens on this machine only.
 * @throws LocalCloudError PORT_IN_USE
 */
export async function listen(port: number, handler: Handler, failed: (error: unknown) => void): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const fail = (error: unknown) => {
      failed(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'content-type': 'text/plain' }).end('The local cloud failed; its output says how.')
    }
    try {
      const url = new URL(request.url ?? '/', 'http://local')
      Promise.resolve(handler(url, request, response)).catch(fail)
    } catch (error) {
      fail(error)
    }
  })
  // Longer than any client keeps an idle connection: one that is closed on the very moment it is used again looks like a broken cloud.
  server.keepAliveTimeout = 120_000
  await bind(server, port)
  return { server, port: (server.address() as AddressInfo).port }
}

/**
 * Before anything is written: a start that cannot come about leaves no folder behind.
 * @throws LocalCloudError PORT_IN_USE
 */
export async function checkPortFree(port: number): Promise<void> {
  const server = createServer()
  await bind(server, port)
  await new Promise((resolve) => server.close(resolve))
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new LocalCloudError('PORT_IN_USE', `Port ${port} is in use. Stop what listens there, or give another with --port (0 takes any free one).`)
          : error,
      ),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
}
