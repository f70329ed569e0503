/** `npm run build:functions [-- --watch]` */
import { spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { buildFunctions } from './build-functions'

const settledMs = 100

async function main() {
  if (!process.argv.includes('--watch')) return buildFunctions()
  let waiting: NodeJS.Timeout | undefined
  // A new process for each build: triggers and collections are read from the sources, and this one holds the old ones.
  const rebuild = () => {
    const { status } = spawnSync(process.execPath, [...process.execArgv, __filename], { stdio: 'inherit' })
    if (status === 0) console.log('functions built')
  }
  rebuild()
  for (const folder of ['cloudfunctions', 'src/domain', 'config/functions']) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting)
      waiting = setTimeout(rebuild, settledMs)
    })
  }
}

void main()
