import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtFolder } from '../fixtures/built'

const folderBytes = (folder: string) => readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)

test.each(['api', 'timer'])('%s, with everything in its folder, is at most 1.5 MB', (name) => {
  expect(folderBytes(path.join(builtFolder('functions'), name))).toBeLessThanOrEqual(1_500_000)
})

describe('the code that V8 compiled at build time', () => {
  let folder: string
  const cache = () => path.join(folder, readdirSync(folder).find((file) => file.endsWith('.cache'))!)
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'xiangrikui-build-'))
    cpSync(path.join(builtFolder('functions'), 'api'), folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Loads the function in a new process and says how it answered an empty event, and whether V8 took the compiled code. */
  function load(): { code: string; rejected: boolean | undefined } {
    const script = `
      const vm = require('node:vm'); const Script = vm.Script; let rejected
      vm.Script = class extends Script { constructor(...args) { super(...args); rejected = this.cachedDataRejected } }
      console.log = () => {}
      require(${JSON.stringify(folder)}).main({}, {}).then(({ results }) => process.stdout.write(JSON.stringify({ code: results[0].error.code, rejected })))`
    return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as { code: string; rejected: boolean | undefined }
  }

  test('is taken', () => {
    expect(load()).toEqual({ code: 'BAD_INPUT', rejected: false })
  })
  test('is done without when it is not there', () => {
    rmSync(cache())
    expect(load()).toEqual({ code: 'BAD_INPUT', rejected: undefined })
  })
  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['changed in one byte', (bytes: Buffer) => bytes.fill(bytes[bytes.length - 9]! ^ 1, bytes.length - 9, bytes.length - 8)],
    ['empty', () => Buffer.alloc(0)],
  ])('is not given to V8, which would die of it, when it is %s', (_, damage) => {
    writeFileSync(cache(), damage(readFileSync(cache())))
    expect(load()).toEqual({ code: 'BAD_INPUT', rejected: undefined })
  })
  test('is not given to another V8', () => {
    const index = path.join(folder, 'index.js')
    writeFileSync(index, readFileSync(index, 'utf8').replace(process.versions.v8, '1.2.3-node.4'))
    expect(load()).toEqual({ code: 'BAD_INPUT', rejected: undefined })
  })
})
