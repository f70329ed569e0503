import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { LocalCloudError } from './errors'

export const help = `The local cloud: CloudBase on this machine.

  npm run localcloud -- [options]

  --port P        port to listen on (8780 unless told; 0 takes any free one)
  --data DIR      folder that keeps documents, files and secrets (.data/local)
  --project DIR   folder of built functions (dist/functions, when it is there)
  --h5 DIR        folder of the built H5 app (dist/h5, when it is there)
  --empty         start without the seeded province
  --strict        refuse a query that reads more than 200 documents for nothing
  --help          this text

Only this machine can reach it. Stop it with Ctrl+C; what it answered is kept.
`

export interface CliOptions {
  port: number
  data: string
  project?: string
  h5?: string
  empty: boolean
  strict: boolean
  help: boolean
}

const defaultPort = 8780

/**
 * @throws LocalCloudError INVALID_PARAM with a sentence for the person at the keyboard
 */
export function readCliOptions(args: string[], cwd: string): CliOptions {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const parse = () => parseArgs({ args, options: { port: text, data: text, project: text, h5: text, empty: flag, strict: flag, help: flag } }).values
  let values: ReturnType<typeof parse>
  try {
    values = parse()
  } catch (error) {
    throw new LocalCloudError('INVALID_PARAM', error instanceof Error ? error.message : String(error))
  }
  const port = Number(values.port ?? defaultPort)
  if (values.port === '' || !Number.isInteger(port) || port < 0 || port > 65_535) throw new LocalCloudError('INVALID_PARAM', `--port must be a number from 0 to 65535, not "${values.port}"`)
  for (const name of ['data', 'project', 'h5'] as const) {
    if (values[name] === '') throw new LocalCloudError('INVALID_PARAM', `--${name} must name a folder`)
  }
  const whenThere = (folder: string) => (existsSync(path.resolve(cwd, folder)) ? path.resolve(cwd, folder) : undefined)
  const folder = (said: string | undefined, usual: string) => (said === undefined ? whenThere(usual) : path.resolve(cwd, said))
  return {
    port,
    data: path.resolve(cwd, values.data ?? '.data/local'),
    project: folder(values.project, 'dist/functions'),
    h5: folder(values.h5, 'dist/h5'),
    empty: values.empty,
    strict: values.strict,
    help: values.help,
  }
}
