import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LocalCloudError } from '../errors'
import { parseMultipart } from '../gateway/multipart'
import { readBody } from '../gateway/read-body'
import { send } from '../gateway/reply'
import { largestFileBytes, type FileStorage } from './file-storage'

// A form carries its other fields beside the file.
const uploadLimitBytes = largestFileBytes + 1024 * 1024
const statusOf: Record<string, number> = { NoSuchKey: 404, AccessDenied: 403, EntityTooLarge: 413, EXCEED_REQUEST_SIZE_LIMIT: 413 }
const escapeXml = (text: string) => text.replace(/[<>&]/g, (char) => `&#${char.charCodeAt(0)};`)

/** Object storage answers errors as XML; the SDK reads these four fields. */
function refuse(response: ServerResponse, error: unknown) {
  const { code, message } = error instanceof LocalCloudError ? error : new LocalCloudError('InternalError', String(error))
  const fields = { Code: code, Message: message, RequestId: randomUUID(), TraceId: randomUUID() }
  const xml = Object.entries(fields).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`)
  send(response, statusOf[code] ?? 400, 'application/xml', `<?xml version='1.0' encoding='utf-8' ?>\n<Error>${xml.join('')}</Error>`)
}

/** `PUT` (the SDK: bare bytes) or `POST` (phones and browsers: a form with a `file`) to the address of an announced upload. */
export async function receiveUpload(storage: FileStorage, token: string, request: IncomingMessage, response: ServerResponse) {
  try {
    const body = await readBody(request, uploadLimitBytes)
    const type = request.headers['content-type'] ?? ''
    if (request.method === 'PUT') storage.receive(token, body, type)
    else {
      const file = parseMultipart(body, type).find(({ name }) => name === 'file')
      if (!file) throw new LocalCloudError('InvalidContent', 'The form has no file')
      storage.receive(token, file.content, file.contentType)
    }
    send(response, request.method === 'PUT' ? 200 : 204, 'text/plain', '')
  } catch (error) {
    refuse(response, error)
  }
}

/** The part of a file that a `Range` header asks for; undefined for the whole of it, as for a header that is not understood. */
function partOf(range: string | undefined, size: number): { start: number; end: number } | 'outside' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start > end ? 'outside' : { start, end }
}

/** `GET` or `HEAD` of a temporary address, whole or a part. */
export function sendFile(storage: FileStorage, name: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse) {
  try {
    const { file, onDisk } = storage.open(name, query.get('sign') ?? '', Number(query.get('t')))
    // An uploaded file is data: no browser may take it for a page of this origin.
    const headers = { 'content-type': file.contentType, 'accept-ranges': 'bytes', etag: `"${file.sha256}"`, 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' }
    const part = partOf(request.headers.range, file.size)
    if (part === 'outside') return void response.writeHead(416, { ...headers, 'content-range': `bytes */${file.size}` }).end()
    const { start, end } = part ?? { start: 0, end: file.size - 1 }
    response.writeHead(part ? 206 : 200, { ...headers, 'content-length': end - start + 1, ...(part && { 'content-range': `bytes ${start}-${end}/${file.size}` }) })
    if (request.method === 'HEAD' || file.size === 0) response.end()
    else createReadStream(onDisk, { start, end }).on('error', () => response.destroy()).pipe(response)
  } catch (error) {
    refuse(response, error)
  }
}
