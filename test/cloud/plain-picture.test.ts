/** What a camera writes beside a picture — where it was taken above all — is never stored. Another program than ours reads what is left. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ExifReader from 'exifreader'
import * as fc from 'fast-check'
import { plainPicture } from '../../cloudfunctions/kernel/storage/plain-picture'
import { pictureFacts } from '../../cloudfunctions/kernel/storage/picture-facts'
import { nextUlid } from './fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from './harness'
import { openDesk, type Desk } from './learn/desk'

const picture = (name: string) => readFileSync(path.join(__dirname, '../fixtures/pictures', name))
/** Taken at 28°13′41″ N, 112°56′18″ E by a SecretCamera of a SecretOwner; the JPEGs and the PNG have comments and XMP besides. */
const photos = ['upright.jpg', 'turned.jpg', 'located.png', 'located.webp'] as const

async function told(bytes: Buffer): Promise<{ place: unknown; names: string[] }> {
  const tags = await ExifReader.load(bytes, { expanded: true })
  const { exif = {}, xmp, iptc, gps } = tags
  return { place: gps ?? xmp?._raw, names: [...Object.keys(exif), ...Object.keys(iptc ?? {}), ...Object.keys(xmp ?? {})].filter((name) => !/^(?:Thumbnail|Image (?:Width|Height))$/i.test(name)) }
}

describe.each(photos)('%s', (name) => {
  const before = picture(name)
  const after = plainPicture(before) ?? Buffer.alloc(0)

  test('told where it was taken, and tells nothing of it any more', async () => {
    expect((await told(before)).place).toBeDefined()
    expect(await told(after)).toEqual({ place: undefined, names: name === 'turned.jpg' ? ['Orientation'] : [] })
    expect(before.includes('Secret')).toBe(true)
    expect(after.includes('Secret') || after.includes('GPS')).toBe(false)
  })
  test('is the same picture, smaller, and doing it again changes nothing', () => {
    expect(pictureFacts(after)).toEqual(pictureFacts(before))
    expect(after.length).toBeLessThan(before.length)
    expect(plainPicture(after)).toEqual(after)
  })
  test('cut off anywhere, it is no picture', () => {
    for (let length = 12; length < before.length - 2; length += 7) expect(plainPicture(before.subarray(0, length))).toBeUndefined()
  })
  test('what hangs behind its end goes: phones put a second picture there, with a place of its own', () => {
    expect(plainPicture(Buffer.concat([before, picture('upright.jpg')]))).toEqual(after)
  })
})

test('how a photo was held stays, so that it does not lie on its side', async () => {
  const { exif } = await ExifReader.load(plainPicture(picture('turned.jpg')) ?? Buffer.alloc(0), { expanded: true })
  expect(exif?.Orientation?.value).toBe(6)
})

test('the coded picture of a JPEG is kept byte for byte, its profile of colours too', () => {
  const before = picture('upright.jpg')
  const scan = before.subarray(before.indexOf(Buffer.from('ffda', 'hex')))
  const profile = Buffer.concat([Buffer.from([0xff, 0xe2, 0, 18]), Buffer.from('ICC_PROFILE\0', 'latin1'), Buffer.from([1, 1, 7, 7])])
  const after = plainPicture(Buffer.concat([before.subarray(0, 2), profile, before.subarray(2)])) ?? Buffer.alloc(0)
  expect(after.includes(scan)).toBe(true)
  expect(after.includes(profile)).toBe(true)
})

test('what is no picture is as it was', () => {
  for (const bytes of [Buffer.from('ID3 a sound'), Buffer.alloc(0), Buffer.from('RIFF....WAVEfmt ')]) expect(plainPicture(bytes)).toEqual(bytes)
})

describe('through the desk', () => {
  let cloud: TestCloud
  let desk: Desk
  beforeAll(async () => {
    cloud = await startTestCloud()
    desk = openDesk(cloud)
  })
  afterAll(() => cloud.close())
  const add = async (bytes: Buffer, mime?: string) => {
    const { id } = await desk.write(desk.editor)
    const facts = pictureFacts(bytes) ?? { mime: 'image/jpeg', width: 1, height: 1 }
    return cloud.mutate('learn.editing.addImage', { id, tap: nextUlid(), base64: bytes.toString('base64'), ...facts, ...(mime && { mime }) }, desk.editor)
  }

  test.each(photos)('%s: what readers can fetch does not say where it was taken', async (name) => {
    const { url } = dataOf<{ url: string }>(await add(picture(name)))
    const stored = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(await told(picture(name))).toMatchObject({ place: expect.anything() })
    expect((await told(stored)).place).toBeUndefined()
    expect(pictureFacts(stored)).toEqual(pictureFacts(picture(name)))
  })
  test('HEIC is not taken at all, under its own name or another', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.from('Exif\0\0SecretCamera')])
    expect(codeOf(await add(heic, 'image/heic'))).toBe('BAD_INPUT')
    expect(dataOf<{ ok: boolean; why: string }>(await add(heic, 'image/jpeg'))).toEqual({ ok: false, why: expect.stringContaining('不是图片') })
  })
  test('one that is cut off is refused in words', async () => {
    const answer = await add(picture('upright.jpg').subarray(0, -200))
    expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', message: expect.stringContaining('坏了') } })
  })
})

test('whatever follows the first bytes of a picture, it is answered', () => {
  const heads = fc.constantFrom(Buffer.from('ffd8ff', 'hex'), Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('RIFF\x20\0\0\0WEBP', 'latin1'), Buffer.from('ffd8ffe1001c457869660000', 'hex'))
  fc.assert(
    fc.property(heads, fc.uint8Array({ maxLength: 64 }), (head, rest) => {
      const plain = plainPicture(Buffer.concat([head, rest]))
      expect(plain === undefined || plain.length <= head.length + rest.length + 40).toBe(true)
    }),
    { seed: 4, numRuns: 2_000 },
  )
})
