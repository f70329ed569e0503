/** What a cold start loads: of the parts of the router only those that the first frame asks for. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { bundleOptions } from '../../config/functions/build-functions'
import { deployedFunctions } from '../../config/functions/deployed-functions'
import { homeCalls } from '../bench/cost-frames'

const root = path.resolve(__dirname, '../..')

/** Every file of ours says so when it is loaded. */
const sayWhatLoads: Plugin = {
  name: 'say-what-loads',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](cloudfunctions|src)[\\/].*\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: `(globalThis.loaded ??= []).push(${JSON.stringify(path.relative(root, file))})\n${readFileSync(file, 'utf8')}`,
    }))
  },
}

let folder: string
let bundle: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'xiangrikui-cold-'))
  bundle = path.join(folder, 'api.js')
  const { plugins, ...options } = bundleOptions(deployedFunctions.find(({ name }) => name === 'api')!)
  const { outputFiles } = await build({ ...options, sourcemap: false, plugins: [...plugins, sayWhatLoads] })
  writeFileSync(bundle, outputFiles[0]!.text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The files that a new process has loaded when it has answered these calls. Each is refused for its input, so that no database is asked. */
function loadedFor(paths: readonly string[]): string[] {
  const event = { client: '0.1.0', calls: paths.map((path) => ({ path, type: 'query', input: 'not an input' })) }
  const script = `
    console.log = () => {}
    require(${JSON.stringify(bundle)}).main(${JSON.stringify(event)}, {}).then(({ results }) => process.stdout.write(JSON.stringify([results.map(({ error }) => error.code), loaded])))`
  const [codes, loaded] = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as [string[], string[]]
  expect(codes).toEqual(paths.map((path) => (path === 'nothing' ? 'UNKNOWN_ACTION' : 'BAD_INPUT')))
  return loaded
}

const othersWork = /^cloudfunctions\/(org\/.*router|learn\/editing\/router|collections)\.ts$|editing-contract\.ts$/
const reader = /^cloudfunctions\/learn\/markdown\//
const parts = /^cloudfunctions\/(account|learn|org|collections\.ts)/

test('a call that nobody serves loads no part', () => {
  expect(loadedFor(['nothing']).filter((file) => parts.test(file))).toEqual([])
})

test('home loads nothing of the desk, and not every collection', () => {
  const loaded = loadedFor(homeCalls.map(({ path }) => path))
  expect(loaded).toContain('cloudfunctions/learn/feed.ts')
  expect(loaded.filter((file) => othersWork.test(file) || reader.test(file))).toEqual([])
})

test('a child’s file loads no table of the programme', () => {
  const loaded = loadedFor(['grow.child.file', 'grow.child.due'])
  expect(loaded).toContain('cloudfunctions/grow/child/due.ts')
  expect(loaded.filter((file) => /grow\/(due-of|vaccines\/(plan|series|judge))/.test(file))).toEqual([])
})

test('the editors’ desk loads the Markdown reader only when there is a text to read', () => {
  const loaded = loadedFor(['learn.editing.preview'])
  expect(loaded).toContain('cloudfunctions/learn/editing/preview.ts')
  expect(loaded.filter((file) => reader.test(file) && !file.endsWith('markdown-error.ts'))).toEqual([])
})
