/** Sound and film: put straight into the storage by the browser, looked into before anything is said of them, and again when the piece is handed on. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { nextUlid } from '../fixtures'
import { dataOf, startTestCloud, type As, type TestCloud } from '../harness'
import { openDesk, type Desk } from './desk'

const sample = (name: string) => readFileSync(path.resolve(__dirname, '../../fixtures/media', name))
const transcript = '洗手要用流动的水，先打湿，再抹肥皂，搓够二十秒，最后冲净擦干。'

let cloud: TestCloud
let desk: Desk
beforeAll(async () => {
  cloud = await startTestCloud()
  desk = openDesk(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

type Begun = { ok: true; path: string; upload: { url: string; headers: Record<string, string> } } | { ok: false; why: string }
type Ended = { ok: true; path: string; seconds: number; url: string } | { ok: false; why: string }
interface Choice {
  tap?: string
  form?: 'audio' | 'video'
  extension?: string
}

const input = (id: string, { tap = nextUlid(), form = 'audio', extension = 'mp3' }: Choice) => ({ id, tap, form, extension })
const begin = async (id: string, choice: Choice, bytes: number, as: As = desk.editor) => dataOf<Begun>(await cloud.mutate('learn.editing.beginMedia', { ...input(id, choice), bytes }, as))
const end = async (id: string, choice: Choice, as: As = desk.editor) => dataOf<Ended>(await cloud.mutate('learn.editing.endMedia', input(id, choice), as))
const put = ({ url, headers }: { url: string; headers: Record<string, string> }, bytes: Buffer) => fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })

/** The whole way, as the desk's page goes it. */
async function send(id: string, bytes: Buffer, choice: Choice): Promise<Ended> {
  const whole = { tap: nextUlid(), ...choice }
  const begun = await begin(id, whole, bytes.length)
  if (!begun.ok) return begun
  await put(begun.upload, bytes)
  return end(id, whole)
}
const stored = (filePath: string) => cloud.storage.list().some((file) => file.path === filePath)
const media = async () => (await desk.write(desk.editor, 'media', { title: '怎么洗手', markdown: transcript })).id

describe('a file is known by its content', () => {
  test.each<[string, string, Choice, number]>([
    ['an MP3 with the encoder’s count', 'sound.mp3', {}, 3],
    ['an MP3 of one rate without it', 'plain.mp3', {}, 3],
    ['an M4A', 'sound.m4a', { extension: 'm4a' }, 3],
    ['a film with its index in front', 'film.mp4', { form: 'video', extension: 'mp4' }, 3],
    ['a film with its index at the end', 'film-index-last.mp4', { form: 'video', extension: 'mp4' }, 3],
  ])('%s is taken, with its length', async (_, name, choice, seconds) => {
    const sent = await send(await media(), sample(name), choice)
    expect(sent).toEqual({ ok: true, path: expect.stringMatching(/^learn\//), seconds, url: expect.stringMatching(/^http/) })
    const answer = await fetch((sent as { url: string }).url)
    expect(Buffer.from(await answer.arrayBuffer()).equals(sample(name))).toBe(true)
  })

  test.each<[string, Buffer, Choice, string]>([
    ['a page under a sound’s name', Buffer.from('<script>alert(1)</script>'.repeat(40)), {}, '不是能用的音频或视频'],
    ['one frame of an MP3 and then something else', Buffer.concat([sample('plain.mp3').subarray(0, 78), Buffer.alloc(4000, 7)]), {}, '不是能用的音频或视频'],
    ['an MP3 that ends in its tag', sample('sound.mp3').subarray(0, 40), {}, '不是能用的音频或视频'],
    ['a film cut off before its index', sample('film-index-last.mp4').subarray(0, 7000), { form: 'video', extension: 'mp4' }, '不是能用的音频或视频'],
    ['a box larger than the file', Buffer.concat([Buffer.from('0000002066747970', 'hex'), Buffer.alloc(24), Buffer.from('ffffffff6d6f6f76', 'hex')]), { form: 'video', extension: 'mp4' }, '不是能用的音频或视频'],
    ['a film in a coding that old phones lack', sample('hevc.mp4'), { form: 'video', extension: 'mp4' }, 'H.264'],
    ['a sound as a film', sample('sound.m4a'), { form: 'video', extension: 'mp4' }, '没有画面'],
    ['a film as a sound', sample('film.mp4'), { extension: 'm4a' }, '请选“视频”'],
    ['an M4A under an MP3’s name', sample('sound.m4a'), {}, '名字对不上'],
  ])('%s is refused in words, and removed', async (_, bytes, choice, says) => {
    const id = await media()
    const tap = nextUlid()
    expect(await send(id, bytes, { ...choice, tap })).toEqual({ ok: false, why: expect.stringContaining(says) })
    expect(stored(`learn/${id}-${tap.toLowerCase()}.${choice.extension ?? 'mp3'}`)).toBe(false)
  })

  test('no beginning of a film makes the look into it fail', async () => {
    const id = await media()
    for (const length of [8, 20, 31, 40, 47, 5000, 9000]) expect((await send(id, sample('film.mp4').subarray(0, length), { form: 'video', extension: 'mp4' })).ok).toBe(false)
  })
})

describe('before anything is sent', () => {
  test.each<[string, Choice, number, string]>([
    ['a sound of more than 20 MB', {}, 21 * 1024 * 1024, '最大 20 MB'],
    ['a film of more than 50 MB', { form: 'video', extension: 'mp4' }, 51 * 1024 * 1024, '最大 50 MB'],
    ['nothing', {}, 0, '空的'],
    ['a film’s name for a sound', { extension: 'mp4' }, 1000, 'MP3 或 M4A'],
  ])('%s is refused, and no place is made for it', async (_, choice, bytes, says) => {
    expect(await begin(await media(), choice, bytes)).toEqual({ ok: false, why: expect.stringContaining(says) })
  })

  test('what never came is asked for again', async () => {
    expect(await end(await media(), {})).toEqual({ ok: false, why: expect.stringContaining('再传一次') })
  })

  test('none goes into a piece that is being reviewed', async () => {
    const doc = await desk.write(desk.editor)
    await desk.step(desk.editor, doc.id, 'submit')
    expect(await begin(doc.id, {}, 1000)).toMatchObject({ ok: false, why: expect.stringContaining('先拿回来') })
    expect(await end(doc.id, {})).toMatchObject({ ok: false })
  })
})

test('sent twice by one tap it is one file, and the answer is the same', async () => {
  const id = await media()
  const tap = nextUlid()
  const [first, second] = [await send(id, sample('sound.mp3'), { tap }), await send(id, sample('sound.mp3'), { tap })]
  expect(second).toMatchObject({ ok: true, path: (first as { path: string }).path, seconds: 3 })
  expect(cloud.storage.list().filter(({ path: each }) => each.includes(tap.toLowerCase()))).toHaveLength(1)
})

describe('handing it on', () => {
  const withSound = async (change: (file: string) => object, markdown = transcript): Promise<Manuscript> => {
    const doc = await desk.write(desk.editor, 'media', { title: '怎么洗手', markdown })
    const sent = await send(doc.id, sample('sound.mp3'), {})
    return desk.save(desk.editor, doc, { front: change((sent as { path: string }).path) })
  }
  const sound = (file: string) => ({ media: { form: 'audio', seconds: 3, from: { at: 'file', path: file } } })

  test('with its transcript it goes to the readers, who get an address to play it from, and any part of it', async () => {
    const doc = await withSound(sound)
    await desk.publish(doc)
    const { files } = dataOf<{ files: Record<string, string> }>(await cloud.query('learn.article', { id: doc.id }))
    const [address] = Object.values(files)
    const part = await fetch(address!, { headers: { range: 'bytes=100-199' } })
    expect([part.status, part.headers.get('content-range'), Buffer.from(await part.arrayBuffer()).equals(sample('sound.mp3').subarray(100, 200))]).toEqual([206, 'bytes 100-199/9396', true])
  })

  test('the desk hears it before: the preview gives its address', async () => {
    const doc = await withSound(sound)
    const file = doc.front.media?.from.at === 'file' ? doc.front.media.from.path : ''
    expect(dataOf<{ files: Record<string, string> }>(await cloud.query('learn.editing.preview', { markdown: transcript, media: [file] }, desk.reviewer)).files[file]).toMatch(/^http/)
  })

  test('without a transcript it is not handed on', async () => {
    const doc = await withSound(sound, '听一听。')
    expect(await desk.act(desk.editor, doc.id, 'submit')).toEqual({ ok: false, why: expect.stringContaining('文字稿') })
  })

  test.each<[string, (file: string) => object, string]>([
    ['a path under which nothing lies', () => sound('learn/never-sent.mp3'), '再传一次'],
    ['a sound that is called a film', (file) => ({ media: { form: 'video', seconds: 3, from: { at: 'file', path: file } } }), '没有画面'],
    ['a reading that is not there', (file) => ({ ...sound(file), audio: 'learn/never-sent.mp3' }), '再传一次'],
    ['an address of somebody’s', () => ({ media: { form: 'audio', seconds: 3, from: { at: 'link', url: 'https://example.com/a' } } }), '官方网站'],
  ])('%s stops it at the desk, whatever was saved', async (_, change, says) => {
    const doc = await withSound(change)
    expect(await desk.act(desk.editor, doc.id, 'submit')).toEqual({ ok: false, why: expect.stringContaining(says) })
  })

  test('changed after it was signed, it is not let go', async () => {
    const doc = await withSound(sound)
    await desk.step(desk.editor, doc.id, 'submit')
    await desk.step(desk.reviewer, doc.id, 'sign', { title: '主治医师' })
    const file = doc.front.media?.from.at === 'file' ? doc.front.media.from.path : ''
    const { url } = cloud.storage.announce(file)
    expect((await put({ url, headers: {} }, Buffer.alloc(3000, 'x'))).status).toBe(200)
    expect(await desk.act(desk.chief, doc.id, 'approve')).toEqual({ ok: false, why: expect.stringContaining('不是能用的音频或视频') })
  })
})
