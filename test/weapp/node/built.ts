import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of a build, which must have been made: tests never start one, for several would run at once. */
export function builtFolder(name: 'weapp' | 'functions'): string {
  const folder = join(process.cwd(), 'dist', name)
  const mark = join(folder, name === 'weapp' ? 'app.json' : 'cloudbaserc.json')
  if (!existsSync(mark)) throw new Error(`dist/${name} is not built: run "node config/setup/build.mjs weapp functions"`)
  return folder
}
