import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { LocalCloudError } from '../errors'
import { checkedPath, fileIdOf, pathOf } from './cloud-path'
import { extensionOf, fileTypes, whyNotStorable } from './file-types'

export interface StoredFile {
  path: string
  fileId: string
  contentType: string
  size: number
  sha256: string
  uploadedAt: string
}

export const largestFileBytes = 50 * 1024 * 1024
const uploadLifeMs = 30 * 60 * 1000
const defaultMaxAgeSeconds = 7200

const nameOnDisk = (cloudPath: string) => createHash('sha256').update(cloudPath).digest('hex')

function writeDurably(file: string, content: Buffer | string) {
  const handle = openSync(`${file}.new`, 'w')
  writeSync(handle, typeof content === 'string' ? Buffer.from(content) : content)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(`${file}.new`, file)
}

/**
 * Cloud storage on disk. A file is kept under the hash of its path, beside what is known of it: no name that a caller chooses ever
 * reaches the file system.
 */
export class FileStorage {
  private readonly files = new Map<string, StoredFile>()
  private readonly announced = new Map<string, { path: string; until: number }>()

  constructor(
    private readonly dir: string,
    private readonly signingKey: string,
    private readonly baseUrl: () => string,
  ) {
    mkdirSync(dir, { recursive: true })
    for (const name of readdirSync(dir).filter((file) => file.endsWith('.json'))) {
      const file = JSON.parse(readFileSync(path.join(dir, name), 'utf8')) as StoredFile
      this.files.set(file.path, file)
    }
  }

  /** Makes an upload possible, once, for half an hour. */
  announce(cloudPath: string, now = Date.now()): { fileId: string; url: string; token: string } {
    checkedPath(cloudPath)
    for (const [token, { until }] of this.announced) if (until < now) this.announced.delete(token)
    const token = randomBytes(24).toString('base64url')
    this.announced.set(token, { path: cloudPath, until: now + uploadLifeMs })
    return { fileId: fileIdOf(cloudPath), url: `${this.baseUrl()}/__local/upload/${token}`, token }
  }

  /**
   * Takes the bytes of an announced upload. A refused upload uses its token up as well.
   * @throws LocalCloudError AccessDenied, EntityTooLarge, InvalidContent (the storage's own words, not CloudBase's)
   */
  receive(token: string, content: Buffer, contentType?: string): StoredFile {
    const announced = this.announced.get(token)
    this.announced.delete(token)
    if (!announced || announced.until < Date.now()) throw new LocalCloudError('AccessDenied', 'The upload address is unknown, used or too old')
    if (content.length > largestFileBytes) throw new LocalCloudError('EntityTooLarge', `A file has at most ${largestFileBytes} bytes`)
    const why = whyNotStorable(announced.path, content, contentType)
    if (why) throw new LocalCloudError('InvalidContent', why)
    const stored: StoredFile = {
      path: announced.path,
      fileId: fileIdOf(announced.path),
      contentType: fileTypes[extensionOf(announced.path)]!.mime,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      uploadedAt: new Date().toISOString(),
    }
    const onDisk = path.join(this.dir, nameOnDisk(stored.path))
    writeDurably(onDisk, content)
    writeDurably(`${onDisk}.json`, JSON.stringify(stored))
    this.files.set(stored.path, stored)
    return stored
  }

  /** An address that works for `maxAgeSeconds`; undefined when there is no such file. */
  temporaryUrl(fileId: string, maxAgeSeconds = defaultMaxAgeSeconds): string | undefined {
    const file = this.files.get(pathOf(fileId) ?? '')
    if (!file) return undefined
    const until = Math.floor(Date.now() / 1000) + Math.max(1, Math.floor(maxAgeSeconds))
    // Nothing in it needs escaping: the SDK escapes the address once more.
    const name = `${Buffer.from(file.path).toString('base64url')}.${extensionOf(file.path)}`
    return `${this.baseUrl()}/__local/files/${name}?sign=${this.sign(name, until)}&t=${until}`
  }

  /**
   * The file behind a temporary address.
   * @throws LocalCloudError AccessDenied, NoSuchKey
   */
  open(name: string, sign: string, until: number): { file: StoredFile; onDisk: string } {
    const expected = Buffer.from(this.sign(name, until))
    const given = Buffer.from(sign)
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) throw new LocalCloudError('AccessDenied', 'The signature does not match')
    if (until * 1000 < Date.now()) throw new LocalCloudError('AccessDenied', 'The address has expired')
    const file = this.files.get(Buffer.from(name.replace(/\.\w*$/, ''), 'base64url').toString())
    if (!file) throw new LocalCloudError('NoSuchKey', 'There is no such file')
    return { file, onDisk: path.join(this.dir, nameOnDisk(file.path)) }
  }

  /** False when there was no such file. */
  remove(fileId: string): boolean {
    const file = this.files.get(pathOf(fileId) ?? '')
    if (!file) return false
    const onDisk = path.join(this.dir, nameOnDisk(file.path))
    // What is known goes first: bytes without it are no file.
    for (const name of [`${onDisk}.json`, onDisk]) if (existsSync(name)) rmSync(name)
    this.files.delete(file.path)
    return true
  }

  list(): StoredFile[] {
    return [...this.files.values()].sort((a, b) => b.uploadedAt.localeCompare(a.uploadedAt))
  }

  private sign(name: string, until: number): string {
    return createHmac('sha256', this.signingKey).update(`${name}\n${until}`).digest('hex')
  }
}
