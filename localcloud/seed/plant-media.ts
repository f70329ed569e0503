import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FileStorage } from '../storage/file-storage'

export const mediaFolder = path.join(__dirname, 'media')

/** Puts the sound and the film of the sample pieces under the paths that these name, unless something lies there already. */
export function plantMedia(storage: FileStorage): void {
  const there = new Set(storage.list().map((file) => file.path))
  for (const name of readdirSync(mediaFolder)) {
    const cloudPath = `learn/${name}`
    if (!there.has(cloudPath)) storage.receive(storage.announce(cloudPath).token, readFileSync(path.join(mediaFolder, name)))
  }
}
