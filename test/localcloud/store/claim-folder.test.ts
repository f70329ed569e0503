import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../../localcloud/store/open-store'
import { temporaryStore } from './temporary-store'

const held = temporaryStore()
const inUse = expect.objectContaining({ code: 'STORE_IN_USE' })
const open = () => {
  try {
    return openStore(held.dir)
  } catch (error) {
    return error
  }
}

describe('a data folder', () => {
  it('cannot be opened twice in one process', () => {
    expect(open()).toEqual(inUse)
  })

  it('cannot be opened while another process has it, and can when that one was killed', async () => {
    await held.store.close()
    const script = `require('node:fs').writeFileSync(${JSON.stringify(join(held.dir, 'owner'))}, require('./localcloud/store/claim-folder').processMark(String(process.pid))); console.log('here'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    expect(open()).toEqual(inUse)
    child.kill('SIGKILL')
    await once(child, 'close')
    held.store = openStore(held.dir)
    expect(held.store.collections()).toEqual([])
  })

  it('is free when the process number in it belongs to a process that began later', async () => {
    await held.store.close()
    writeFileSync(join(held.dir, 'owner'), `${process.ppid} 1`)
    held.store = openStore(held.dir)
    expect(held.store.collections()).toEqual([])
  })
})
