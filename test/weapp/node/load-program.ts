import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Program } from '../host/program'
import { compileWxml } from './compile-wxml'
import { compileWxss } from './compile-wxss'

const pictureTypes: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', svg: 'image/svg+xml', webp: 'image/webp' }
const loaded = new Map<string, Program>()

/** Reads a compiled mini program from its folder, once per process. */
export function loadProgram(folder: string): Program {
  const known = loaded.get(folder)
  if (known) return known
  if (!existsSync(join(folder, 'app.json'))) throw new Error(`no mini program in ${folder}: npm run build:weapp makes dist/weapp`)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const texts = (types: RegExp): Record<string, string> =>
    Object.fromEntries(paths.filter((path) => types.test(path)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
  const sheets = texts(/\.wxss$/)
  const program: Program = {
    files: texts(/\.(js|json)$/),
    wxml: compileWxml(folder, texts(/\.(wxml|wxs)$/)),
    styles: Object.fromEntries(Object.keys(sheets).map((path) => [path, compileWxss(path, sheets)])),
    pictures: Object.fromEntries(paths.flatMap((path) => {
      const type = pictureTypes[path.split('.').at(-1) ?? '']
      return type ? [[path, `data:${type};base64,${readFileSync(join(folder, path)).toString('base64')}`]] : []
    })),
  }
  loaded.set(folder, program)
  return program
}
