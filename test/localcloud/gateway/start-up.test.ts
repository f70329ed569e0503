/** Starting and stopping: folders and ports that are taken, seeds, data that is kept. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startLocalCloud } from '../../../localcloud/local-cloud'
import { fixtureFunctions, startTestCloud, temporaryFolder } from './test-cloud'

const refusal = (promise: Promise<unknown>) => promise.then(() => 'started', (error: { code?: string }) => error.code)

test('a second cloud is kept out of a data folder that is in use', async () => {
  const dataDir = temporaryFolder()
  const first = await startLocalCloud({ dataDir, quiet: true })
  expect(await refusal(startLocalCloud({ dataDir, quiet: true }))).toBe('STORE_IN_USE')
  await first.close()
  await (await startLocalCloud({ dataDir, quiet: true })).close()
})

test('a port that is taken is said to be, and the folder is free again', async () => {
  const { port } = await startTestCloud()
  const dataDir = temporaryFolder()
  expect(await refusal(startLocalCloud({ dataDir, port, quiet: true }))).toBe('PORT_IN_USE')
  await (await startLocalCloud({ dataDir, quiet: true })).close()
})

test('a folder without functions is said to have none', async () => {
  expect(await refusal(startLocalCloud({ dataDir: temporaryFolder(), project: temporaryFolder(), quiet: true }))).toBe('PROJECT_UNREADABLE')
})

test('the seed finds collections and indexes made, runs at every start, and its people are the personas', async () => {
  const dataDir = temporaryFolder()
  const seen: number[] = []
  const start = () =>
    startLocalCloud({
      dataDir,
      quiet: true,
      timers: false,
      project: fixtureFunctions,
      seed: (store) => {
        seen.push(store.count('visits', {}).total)
        if (seen.length === 1) store.insert('visits', [{ place: 'a' }])
        return [{ id: 'ann', openid: 'o', name: '安', about: '示例' }]
      },
    })
  const first = await start()
  expect(first.personas.map(({ id }) => id)).toEqual(['ann'])
  await first.close()
  await (await start()).close()
  expect(seen).toEqual([0, 1])
})

test('secrets that nobody gave are made once and kept for the owner alone', async () => {
  const dataDir = temporaryFolder()
  const cloud = await startTestCloud({ dataDir })
  const secrets = readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')
  await cloud.close()
  await startTestCloud({ dataDir })
  expect(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')).toBe(secrets)
})

describe('the command', () => {
  const main = path.join(__dirname, '../../../localcloud/main.ts')
  const run = (...args: string[]) => spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const finish = (child: ReturnType<typeof run>) =>
    new Promise<{ code: number | null; text: string }>((resolve) => {
      let text = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      child.on('close', (code) => resolve({ code, text }))
    })

  test('says what it can do', async () => {
    expect(await finish(run('--help'))).toMatchObject({ code: 0, text: expect.stringContaining('--data DIR') })
  })

  test('says what it does not understand', async () => {
    expect(await finish(run('--prot', '1'))).toMatchObject({ code: 1, text: expect.stringContaining('--prot') })
  })

  test('says in a sentence that a data folder cannot be one', async () => {
    const file = path.join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    for (const data of [file, path.join(file, 'inside')]) {
      const { code, text } = await finish(run('--port', '0', '--data', data))
      expect([code, text.trim().split('\n')]).toEqual([1, [expect.stringContaining(`--data ${data} cannot be the data folder`)]])
    }
    expect(await finish(run('--data='))).toMatchObject({ code: 1, text: expect.stringContaining('--data must name a folder') })
  })

  test('leaves no folder behind when the port is taken', async () => {
    const { port } = await startTestCloud()
    const data = path.join(temporaryFolder(), 'new')
    expect(await finish(run('--port', String(port), '--data', data))).toMatchObject({ code: 1, text: expect.stringContaining(`Port ${port} is in use`) })
    expect(existsSync(data)).toBe(false)
  })

  test('starts, says where it is, and stops when told', async () => {
    const child = run('--port', '0', '--data', temporaryFolder(), '--empty')
    const finished = finish(child)
    const url = await new Promise<string>((resolve) => {
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => {
        const address = /Open (http:\/\/[^/]+)\/.*console/.exec((said += chunk.toString()))?.[1]
        if (address) resolve(address)
      })
    })
    expect((await fetch(`${url}/__local/collections`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await finished).toMatchObject({ code: 0 })
  })
})
