/** A code from WeChat into the storage. Cut anywhere, the next try after a minute ends it. */
import type { SharedPage } from '@/domain/learn/share/shared-page'
import { addressesOf, storeFile } from '../../kernel/storage/file-storage'
import { codePicture } from '../../kernel/wechat/code-picture'
import { shareCodes, type ShareCode } from './collections'

/** The page of the mini program that reads a scene (src/features/learn/code). */
const codePage = 'features/learn/code/index'

/** Longer than WeChat, the storage and the function itself take. */
const patienceMs = 60_000

/** Takes the making upon itself: one of all who ask at once, one a minute while WeChat gives none. One round trip. */
export async function claimCode(scene: string, { of, id }: SharedPage, known: ShareCode | undefined, now: Date): Promise<boolean> {
  if (!known) return shareCodes.insertIfNew({ _id: scene, of, id, triedAt: now, path: null })
  if (now.getTime() - known.triedAt.getTime() < patienceMs) return false
  return shareCodes.updateOne({ _id: scene, triedAt: known.triedAt }, { $set: { triedAt: now } })
}

const extensions = ['png', 'jpg'] as const
const pathsOf = ({ of, id }: SharedPage) => extensions.map((extension) => `learn/code-${of}-${id}.${extension}`)

/** PNG or JPEG, by its first bytes; undefined for what is neither. */
function extensionOf(picture: Buffer): (typeof extensions)[number] | undefined {
  if (picture.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return 'png'
  return picture.subarray(0, 3).toString('hex') === 'ffd8ff' ? 'jpg' : undefined
}

/** The address of the picture, asked of WeChat unless an earlier try has stored it; undefined when WeChat gives none. One round trip. */
export async function makeCode(scene: string, page: SharedPage, isFirst: boolean): Promise<string | undefined> {
  const stored = isFirst ? {} : await addressesOf(pathsOf(page))
  const [path = await fromWechat(scene, page)] = Object.keys(stored)
  if (path === undefined) return undefined
  await shareCodes.updateOne({ _id: scene }, { $set: { path } })
  return stored[path] ?? (await addressesOf([path]))[path]
}

/** The path under which WeChat's picture now lies. */
async function fromWechat(scene: string, page: SharedPage): Promise<string | undefined> {
  const picture = await codePicture(codePage, scene)
  const extension = picture && extensionOf(picture)
  if (!picture || !extension) return undefined
  const path = `learn/code-${page.of}-${page.id}.${extension}`
  await storeFile(path, picture)
  return path
}
