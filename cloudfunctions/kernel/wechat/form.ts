import { randomBytes } from 'node:crypto'

/**
 * What `@cloudbase/node-sdk` asks of the package form-data when it calls WeChat's open API: fields, no files. Stands in its place in the bundle
 * (config/functions/leave-out.ts), whose loading it would lengthen by a table of all file types.
 */
export default class Form {
  private readonly boundary = `form-${randomBytes(16).toString('hex')}`
  private readonly parts: Buffer[] = []

  append(name: string, value: string | Buffer): void {
    this.parts.push(Buffer.from(`--${this.boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`), Buffer.from(value as string), Buffer.from('\r\n'))
  }

  getHeaders(): Record<string, string> {
    return { 'content-type': `multipart/form-data; boundary=${this.boundary}` }
  }

  getBuffer(): Buffer {
    return Buffer.concat([...this.parts, Buffer.from(`--${this.boundary}--\r\n`)])
  }
}
