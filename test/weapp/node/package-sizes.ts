import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { AppConfig } from '../host/program'

/** Sizes of a compiled mini program as WeChat counts them: all files of a package, uncompressed, in bytes. */
export interface PackageSizes {
  main: number
  total: number
  /** `base.wxml`, Taro's templates for every component: the part of the main package that grows unseen. */
  baseWxml: number
  /** By the root of the subpackage. */
  subpackages: Record<string, number>
}

/** Files that tools use and no phone gets. */
const notShipped = /(^|\/)project\.(private\.)?config\.json$|\.LICENSE\.txt$|\.map$/

export function packageSizes(folder: string, { subPackages }: Pick<AppConfig, 'subPackages'>): PackageSizes {
  const sizes: PackageSizes = { main: 0, total: 0, baseWxml: 0, subpackages: Object.fromEntries(subPackages.map(({ root }) => [root, 0])) }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const path = relative(folder, file).split(sep).join('/')
    if (!entry.isFile() || notShipped.test(path)) continue
    const { size } = statSync(file)
    const root = Object.keys(sizes.subpackages).find((name) => path.startsWith(`${name}/`))
    sizes.total += size
    if (path === 'base.wxml') sizes.baseWxml = size
    if (root === undefined) sizes.main += size
    else sizes.subpackages[root] = (sizes.subpackages[root] ?? 0) + size
  }
  return sizes
}
