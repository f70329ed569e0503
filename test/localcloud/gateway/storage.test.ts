/** Cloud storage through the unmodified SDK, and the ways of phones and of people who try things. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import { startLocalCloud, type LocalCloud } from '../../../localcloud/local-cloud'
import { codeOf, speakTo, startTestCloud, temporaryFolder } from './test-cloud'

let cloud: LocalCloud
let app: ReturnType<typeof cloudbase.init>
const dataDir = temporaryFolder()
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('the rest')])

beforeAll(async () => {
  cloud = await startTestCloud({ dataDir })
  speakTo(cloud)
  app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
})

const upload = async (cloudPath: string, fileContent: Buffer) => (await app.uploadFile({ cloudPath, fileContent })).fileID
const urlOf = async (fileID: string, maxAge = 60) => (await app.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList[0]!

test('what was uploaded is downloaded, whatever its name', async () => {
  const fileID = await upload('pictures/雨桐 1.png', png)
  expect((await app.downloadFile({ fileID })).fileContent).toEqual(png)
  const reply = await fetch((await urlOf(fileID)).tempFileURL)
  expect(reply.headers.get('content-type')).toBe('image/png')
})

test('the second upload to a path replaces the first', async () => {
  await upload('notes/a.txt', Buffer.from('first'))
  const fileID = await upload('notes/a.txt', Buffer.from('second'))
  expect((await app.downloadFile({ fileID })).fileContent?.toString()).toBe('second')
})

test('a file that is deleted is gone; one that is not there is said to be missing', async () => {
  const fileID = await upload('notes/gone.txt', Buffer.from('x'))
  expect((await app.deleteFile({ fileList: [fileID] })).fileList).toMatchObject([{ fileID, code: 'SUCCESS' }])
  expect((await app.deleteFile({ fileList: [fileID] })).fileList).toMatchObject([{ code: 'STORAGE_FILE_NONEXIST' }])
  expect(await codeOf(app.downloadFile({ fileID }))).toBe('STORAGE_FILE_NONEXIST')
})

test.each([
  ['bytes=2-4', 206, 'cde', 'bytes 2-4/10'],
  ['bytes=7-', 206, 'hij', 'bytes 7-9/10'],
  ['bytes=-2', 206, 'ij', 'bytes 8-9/10'],
  ['bytes=8-99', 206, 'ij', 'bytes 8-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['lines=1-2', 200, 'abcdefghij', null],
])('a player that jumps asks for %s and gets that part', async (range, status, content, says) => {
  const { tempFileURL } = await urlOf(await upload('notes/part.txt', Buffer.from('abcdefghij')))
  const reply = await fetch(tempFileURL, { headers: { range } })
  expect([reply.status, await reply.text(), reply.headers.get('content-range')]).toEqual([status, content, says])
})

test('an address expires, and nobody can lengthen it', async () => {
  const { tempFileURL } = await urlOf(await upload('notes/short.txt', Buffer.from('x')), 1)
  const later = Number(new URL(tempFileURL).searchParams.get('t')) + 3600
  expect((await fetch(tempFileURL.replace(/t=\d+/, `t=${later}`))).status).toBe(403)
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  expect((await fetch(tempFileURL)).status).toBe(403)
})

test.each([
  ['a program', 'tools/run.exe', Buffer.from('MZ')],
  ['a page', 'pages/index.html', Buffer.from('<script>')],
  ['a file without a type', 'README', Buffer.from('x')],
  ['bytes that are not what the name says', 'pictures/fake.png', Buffer.from('not a picture')],
])('%s is refused', async (_, cloudPath, content) => {
  expect(await codeOf(upload(cloudPath, content))).toBe('STORAGE_REQUEST_FAIL')
})

test('more than 50 MB is refused', async () => {
  expect(await codeOf(upload('films/long.txt', Buffer.alloc(50 * 1024 * 1024 + 1, 'x')))).toBe('STORAGE_REQUEST_FAIL')
})

test.each(['../../escape.txt', '/etc/passwd.txt', 'a/../b.txt', 'a//b.txt', 'a\\b.txt', 'new\nline.txt', `${'x'.repeat(900)}.txt`])('the path %j is refused', async (cloudPath) => {
  expect(await codeOf(upload(cloudPath, Buffer.from('x')))).toBe('INVALID_PARAM')
})

test('an upload address works once', async () => {
  const { data } = (await app.getUploadMetadata({ cloudPath: 'notes/once.txt' })) as { data: { url: string } }
  const put = () => fetch(data.url, { method: 'PUT', body: 'x' })
  expect([(await put()).status, (await put()).status]).toEqual([200, 403])
})

test('a phone uploads with a form', async () => {
  const { data } = (await app.getUploadMetadata({ cloudPath: 'pictures/phone.png' })) as { data: { url: string; fileId: string } }
  const form = new FormData()
  form.append('key', 'pictures/phone.png')
  form.append('file', new Blob([png], { type: 'image/png' }), 'phone.png')
  expect((await fetch(data.url, { method: 'POST', body: form })).status).toBe(204)
  expect((await app.downloadFile({ fileID: data.fileId })).fileContent).toEqual(png)
})

test('no name that a caller chose is a name on disk', () => {
  const names = readdirSync(path.join(dataDir, 'files'))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}(\.json)?$/)
})

test('files are there after a new start', async () => {
  const folder = temporaryFolder()
  const before = await startLocalCloud({ dataDir: folder, quiet: true })
  speakTo(before)
  const fileID = await upload('notes/kept.txt', Buffer.from('kept'))
  await before.close()
  speakTo(await startTestCloud({ dataDir: folder }))
  expect((await app.downloadFile({ fileID })).fileContent?.toString()).toBe('kept')
})
