/** Bundles every deployed function into dist/functions, with what is said of them beside. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { deployedFunctions } from './deployed-functions'
import { leaveOut } from './leave-out'
import { cloudbaseRc, collectionsManifest } from './manifest'
import { pack } from './pack'

const root = path.resolve(__dirname, '../..')
export const functionsFolder = path.join(root, 'dist/functions')

/** One CommonJS file each, so that nothing is installed on the server. Names stay as they are: logs show them, and cached code makes them free. */
export async function buildFunctions(): Promise<void> {
  await Promise.all(
    deployedFunctions.map(async ({ name, entry }) => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [entry],
        bundle: true,
        write: false,
        platform: 'node',
        target: 'node20',
        format: 'cjs',
        minifyWhitespace: true,
        minifySyntax: true,
        legalComments: 'none',
        plugins: [leaveOut],
      })
      await pack(path.join(functionsFolder, name), outputFiles[0]!.text)
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
