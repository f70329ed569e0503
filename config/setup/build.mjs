import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run } from './run.mjs'
import { giveUp, say } from './say.mjs'

const app = ['src', 'config/index.ts', 'config/dev.ts', 'config/prod.ts', 'babel.config.js', 'package-lock.json', 'tsconfig.json']

/** What can be built: the files it is made from, the folder it is made into, and how. The gallery is for developers: only their H5 build has it. */
const targets = {
  h5: { says: 'Building the H5 app (about a minute; kept until its source changes)', inputs: app, output: 'dist/h5', command: ['taro', 'build', '--type', 'h5'], env: { NODE_ENV: 'production', GALLERY: '1' } },
  weapp: { says: 'Building the mini program (about a minute; kept until its source changes)', inputs: [...app, 'project.config.json'], output: 'dist/weapp', command: ['taro', 'build', '--type', 'weapp'], env: { NODE_ENV: 'production' } },
  functions: { says: 'Bundling the cloud functions', inputs: ['cloudfunctions', 'src/domain', 'config/functions', 'package-lock.json', 'tsconfig.json'], output: 'dist/functions', command: ['tsx', 'config/functions/build.ts'], env: {} },
}

function* filesBelow(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) return void (yield file)
  for (const name of fs.readdirSync(file).sort()) yield* filesBelow(path.join(file, name))
}

function fingerprint({ inputs, command, env }) {
  const hash = createHash('sha256').update(JSON.stringify([command, env, process.version]))
  for (const name of Object.keys(process.env).filter((key) => key.startsWith('TARO_APP_')).sort()) hash.update(`${name}=${process.env[name]}\n`)
  for (const input of inputs) for (const file of filesBelow(path.join(root, input))) hash.update(path.relative(root, file)).update(fs.readFileSync(file))
  return hash.digest('hex')
}

/** Builds what is asked for, unless the last build was made from the very same files. */
export async function ensureBuilt(names) {
  for (const name of names) {
    const target = targets[name]
    if (!target) giveUp(`Nothing called "${name}" can be built; there are ${Object.keys(targets).join(', ')}.`)
    const stamp = path.join(root, '.cache/build', `${name}.sha256`)
    const wanted = fingerprint(target)
    const built = fs.existsSync(path.join(root, target.output)) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted
    if (built) continue
    say(target.says)
    fs.rmSync(stamp, { force: true })
    const [command, ...args] = target.command
    const code = await run(command, args, { quiet: true, env: target.env, label: name })
    if (code !== 0 || !fs.existsSync(path.join(root, target.output))) giveUp(`The build of "${name}" failed: see its message above.`)
    fs.mkdirSync(path.dirname(stamp), { recursive: true })
    fs.writeFileSync(stamp, wanted)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void ensureBuilt(process.argv.slice(2))
