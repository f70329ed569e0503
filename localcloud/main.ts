/** `npm run localcloud`: the local cloud from the command line. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { SecretName } from '../cloudfunctions/kernel/secret'
import { help, readCliOptions } from './cli-options'
import { LocalCloudError } from './errors'
import { keptSecret } from './functions/kept-secrets'
import { checkPortFree } from './http-server'
import { startLocalCloud, type LocalCloud } from './local-cloud'
import { makeDataFolder } from './make-data-folder'
import { newcomer } from './seed/newcomer'
import { seedProvince } from './seed/seed-province'

const say = (text: string) => process.stdout.write(`${text}\n`)

function introduce({ url, personas, store }: LocalCloud, hasApp: boolean) {
  const documents = store.collections().reduce((sum, { count }) => sum + count, 0)
  say(`\nThe local cloud is running, with ${documents} documents.\n`)
  say(hasApp ? `Open ${url}/ (the console is at /__local/).\n` : `Open ${url}/__local/ (the console).\n`)
  if (personas.length === 0) return
  say('Personas to try (the bar at the top of the app switches between them):')
  for (const { name, about } of personas) say(`  ${name} · ${about}`)
  say('  新来的人 · 第一次打开，从头开始')
  say('')
}

async function main() {
  const options = readCliOptions(process.argv.slice(2), process.cwd())
  if (options.help) return say(help)
  await checkPortFree(options.port)
  makeDataFolder(options.data)
  // The seed signs and encrypts with the keys that the functions check and read with.
  const keys: Record<SecretName, string> = {
    SESSION_KEY: keptSecret(options.data, 'SESSION_KEY'),
    DATA_KEY: keptSecret(options.data, 'DATA_KEY'),
    INDEX_KEY: keptSecret(options.data, 'INDEX_KEY'),
  }
  const cloud = await startLocalCloud({
    dataDir: options.data,
    port: options.port,
    project: options.project,
    h5: options.h5,
    strict: options.strict,
    timers: true,
    env: keys,
    newcomer: options.empty ? undefined : (id, store, now) => newcomer(id, store, now, keys.SESSION_KEY),
    seed: options.empty ? undefined : (store, now, storage) => seedProvince(store, now, keys, storage),
  })
  const hasApp = options.h5 !== undefined && existsSync(path.join(options.h5, 'index.html'))
  introduce(cloud, hasApp)
  if (options.h5 && !hasApp) say(`There is no app to open: ${options.h5} holds no index.html (npm run build:h5)\n`)
  if (!options.project) say('There are no functions yet: npm run build:functions\n')

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    cloud.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}

main().catch((error: unknown) => {
  const known = error instanceof LocalCloudError
  process.stderr.write(known ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`)
  if (known && error.code === 'INVALID_PARAM') process.stderr.write(`\n${help}`)
  process.exit(1)
})
