/** Bundles every deployed function into dist/functions, with what is said of them beside. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { deployedFunctions, type DeployedFunction } from './deployed-functions'
import { leaveOut } from './leave-out'
import { cloudbaseRc, collectionsManifest } from './manifest'
import { pack } from './pack'

const root = path.resolve(__dirname, '../..')
export const functionsFolder = path.join(root, 'dist/functions')

/** Where a bundle's source map is kept: beside the deployed folder, never in it. `npm run where` reads it. */
export const sourceMapOf = (name: string) => path.join(functionsFolder, `${name}.map`)

/**
 * One CommonJS file each, so that nothing is installed on the server. Names are shortened, which takes a third off; the map beside leads from a stack back
 * to the source. Chinese stays Chinese: as escapes it would be twice as long.
 */
export const bundleOptions = ({ name, entry }: Pick<DeployedFunction, 'name' | 'entry'>) =>
  ({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    charset: 'utf8',
    sourcemap: 'external',
    outfile: `${name}.js`,
    legalComments: 'none',
    plugins: [leaveOut],
  }) satisfies BuildOptions

export async function buildFunctions(): Promise<void> {
  await Promise.all(
    deployedFunctions.map(async ({ name, entry }) => {
      const [map, code] = (await build(bundleOptions({ name, entry }))).outputFiles
      await pack(path.join(functionsFolder, name), code!.text)
      writeFileSync(sourceMapOf(name), map!.text)
    }),
  )
  writeJson('cloudbaserc.json', cloudbaseRc())
  writeJson('collections.json', collectionsManifest())
}

/** Writes a file of the build, beside the functions. */
export function writeJson(name: string, value: object): void {
  mkdirSync(functionsFolder, { recursive: true })
  writeFileSync(path.join(functionsFolder, name), `${JSON.stringify(value, null, 2)}\n`)
}
