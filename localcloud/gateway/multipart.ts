import { LocalCloudError } from '../errors'

export interface Part {
  name: string
  contentType?: string
  content: Buffer
}

const bad = (why: string) => new LocalCloudError('BAD_REQUEST', `The form is broken: ${why}`)

function readHead(head: string): Omit<Part, 'content'> {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? ''
  const name = /[;\s]name="([^"]*)"/.exec(disposition)?.[1]
  if (name === undefined) throw bad('a part has no name')
  return { name, contentType: /^content-type:\s*(.+?)\s*$/im.exec(head)?.[1] }
}

/**
 * The parts of a multipart/form-data body, bytes untouched: WeChat's calls carry protobuf in a field without a file name, which
 * the platform's own FormData would decode as text.
 */
export function parseMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (!boundary) throw bad('no boundary')
  const delimiter = Buffer.from(`--${boundary}`)
  const parts: Part[] = []
  let at = body.indexOf(delimiter)
  while (at >= 0) {
    const start = at + delimiter.length
    if (body.subarray(start, start + 2).toString() === '--') return parts
    const next = body.indexOf(delimiter, start)
    const headEnd = body.indexOf('\r\n\r\n', start)
    if (next < 0 || headEnd < 0 || headEnd > next) throw bad('it ends too early')
    // The line break before the next boundary belongs to the boundary.
    parts.push({ ...readHead(body.subarray(start, headEnd).toString()), content: body.subarray(headEnd + 4, next - 2) })
    at = next
  }
  throw bad('no parts')
}
