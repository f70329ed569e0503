import { serveConsole } from './console/console-endpoint'
import { callFromBrowser, callFromMiniProgram } from './functions/function-endpoint'
import { AdminEndpoint } from './gateway/admin-endpoint'
import { H5Host } from './h5/h5-host'
import type { Handler } from './http-server'
import type { LocalCloudParts } from './local-cloud-parts'
import type { Persona } from './persona'
import { receiveUpload, sendFile } from './storage/storage-endpoint'

interface RoutedParts extends LocalCloudParts {
  h5?: string
  /** Somebody new to the app; left out where nobody can be made up. */
  welcome?: () => Promise<Persona>
  failed: (requestId: string, error: unknown) => void
}

/** Every address of the cloud. */
export function routes(parts: RoutedParts): Handler {
  const { runtime, storage } = parts
  const admin = new AdminEndpoint(parts, parts.failed)
  const h5 = new H5Host(parts.h5, () => parts.personas, parts.welcome)
  const table: ReadonlyArray<readonly [method: RegExp, path: RegExp, (name: string, ...call: Parameters<Handler>) => ReturnType<Handler>]> = [
    [/^POST$/, /^\/admin$/, (_, __, request, response) => admin.handle(request, response)],
    [/^POST$/, /^\/i\/([\w-]+)\/admin$/, (instance, _, request, response) => admin.handle(request, response, instance)],
    [/./, /^\/v1\/functions\/([\w-]+)$/, (name, _, request, response) => callFromBrowser(runtime, name, request, response)],
    [/^POST$/, /^\/__local\/wx\/functions\/([\w-]+)$/, (name, _, request, response) => callFromMiniProgram(runtime, name, request, response)],
    [/^(PUT|POST)$/, /^\/__local\/upload\/([\w-]+)$/, (token, _, request, response) => receiveUpload(storage, token, request, response)],
    [/^(GET|HEAD)$/, /^\/__local\/files\/([\w.-]+)$/, (name, url, request, response) => sendFile(storage, name, url.searchParams, request, response)],
    [/^(GET|POST)$/, /^\/__local(?:\/|$)/, (_, url, request, response) => serveConsole(parts, url, request, response)],
    [/^(GET|HEAD)$/, /^\//, (_, url, request, response) => h5.serve(url, request, response)],
  ]
  return (url, request, response) => {
    for (const [method, path, handle] of table) {
      const match = path.exec(url.pathname)
      if (match && method.test(request.method ?? '')) return handle(match[1] ?? '', url, request, response)
    }
    response.writeHead(405, { 'content-type': 'text/plain' }).end('No such method here')
  }
}
