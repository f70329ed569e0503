/** The function runtime: instances, their environment, their ends. */
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { callAs, callFromPage, fixtureFunctions, startTestCloud, temporaryFolder } from './test-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTestCloud({ project: fixtureFunctions, env: { SESSION_KEY: 'the session key' } })
})

interface Who {
  event: unknown
  user: { openId: string; uid: string; isAnonymous: boolean }
  identity: Record<string, string>
  variables: Record<string, string>
  context: Record<string, unknown> & { environment: Record<string, string> }
}
const whoami = async (openid: string, event: unknown = {}) => (await callAs(cloud, openid, 'whoami', event)).result as Who

describe('who calls', () => {
  test('a person of WeChat, by the SDK, by the environment and by the context', async () => {
    const { user, identity, context } = await whoami('openid-1')
    expect(user).toMatchObject({ openId: 'openid-1', isAnonymous: false })
    expect(identity).toMatchObject({ WX_OPENID: 'openid-1', TCB_SOURCE: 'wx_client' })
    expect(identity.WX_CONTEXT_KEYS?.split(',')).toEqual(expect.arrayContaining(['WX_OPENID', 'WX_APPID', 'WX_UNIONID']))
    expect(context.environment).toMatchObject({ WX_OPENID: 'openid-1' })
  })

  test('a visitor in a browser is anonymous', async () => {
    const { body } = await callFromPage(cloud, 'whoami', '{}')
    expect((body as Who).user).toMatchObject({ openId: '', isAnonymous: true, uid: 'local-visitor' })
  })

  test('nothing of one event is left for the next in the same instance', async () => {
    await whoami('openid-before')
    const { identity, user } = (await callFromPage(cloud, 'whoami', '{}')).body as Who
    expect(Object.keys(identity).filter((key) => key.startsWith('WX_'))).toEqual([])
    expect(user.openId).toBe('')
  })

  test('an identity in the event is only data', async () => {
    const forged = { openid: 'boss', OPENID: 'boss', userInfo: { openId: 'boss' }, identity: { WX_OPENID: 'boss' }, WX_OPENID: 'boss' }
    const { event, user, identity } = await whoami('openid-2', forged)
    expect(event).toEqual(forged)
    expect([user.openId, identity.WX_OPENID]).toEqual(['openid-2', 'openid-2'])
  })

  test('20 people at once are each themselves', async () => {
    const people = Array.from({ length: 20 }, (_, n) => `person-${n}`)
    const answers = await Promise.all(people.map((openid) => whoami(openid)))
    expect(answers.map(({ user }) => user.openId)).toEqual(people)
  })

  test('variables come from the options, from the data folder, and as they are written', async () => {
    const { variables } = await whoami('openid-3')
    expect(variables).toEqual({ SESSION_KEY: 'the session key', PLAIN: 'plain', KEPT: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await whoami('openid-4')).variables.KEPT).toBe(variables.KEPT)
  })

  test('the context says what the function may use', async () => {
    const { context } = await whoami('openid-5')
    expect(context).toMatchObject({ function_name: 'whoami', memory_limit_in_mb: 256, time_limit_in_ms: 5000, namespace: 'local-env', request_id: expect.any(String) })
  })
})

describe('instances', () => {
  interface Nap {
    instance: string
    overlapped: boolean
  }
  const nap = async (ms: number) => (await callAs(cloud, 'sleeper', 'sleepy', { ms })).result as Nap

  test('an instance takes one event at a time; others run beside it', async () => {
    const naps = await Promise.all(Array.from({ length: 6 }, () => nap(150)))
    expect(naps.some(({ overlapped }) => overlapped)).toBe(false)
    expect(new Set(naps.map(({ instance }) => instance)).size).toBe(6)
  })

  test('at most 16, then events wait for a free one', async () => {
    const naps = await Promise.all(Array.from({ length: 40 }, () => nap(20)))
    expect(new Set(naps.map(({ instance }) => instance)).size).toBeLessThanOrEqual(16)
    expect(naps.some(({ overlapped }) => overlapped)).toBe(false)
  })

  test('a warm instance is used again', async () => {
    const first = await nap(0)
    expect((await nap(0)).instance).toBe(first.instance)
  })

  test('an event that takes too long is ended, and its instance with it', async () => {
    const before = await nap(0)
    expect(await callAs(cloud, 'sleeper', 'sleepy', { ms: 60_000 })).toMatchObject({ errMsg: expect.stringContaining('FUNCTIONS_TIME_LIMIT_EXCEEDED') })
    expect((await nap(0)).instance).not.toBe(before.instance)
  })
})

describe('failures', () => {
  const breakBy = (how: string) => callAs(cloud, 'breaker', 'broken', { how })

  test.each([
    ['throw', 'FUNCTIONS_EXECUTE_FAIL', 'out of range'],
    ['exit', 'FUNCTIONS_EXECUTE_FAIL', 'exited with code 3'],
    ['stray', 'FUNCTIONS_EXECUTE_FAIL', 'nobody waits for this'],
    ['memory', 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', '64 MB'],
    ['large', 'EXCEED_MAX_RESPONSE_SIZE', '6291456 bytes'],
  ])('%s is %s, and the next event is served', async (how, code, words) => {
    const { errMsg } = await breakBy(how)
    expect(errMsg).toContain(code)
    expect(errMsg).toContain(words)
    expect((await breakBy('fine')).result).toBe('fine')
  })

  test('a function that gives nothing gives null', async () => {
    expect((await breakBy('nothing')).result).toBeNull()
  })

  test('a function that is not there', async () => {
    expect((await callAs(cloud, 'someone', 'nowhere', {})).errMsg).toContain('FUNCTION_NOT_FOUND')
  })

  test('the log holds what was printed, by request id', async () => {
    const { requestID } = await breakBy('print')
    const log = cloud.logs.of(requestID)
    expect(log).toMatchObject({ functionName: 'broken', outcome: 'ok' })
    expect(log?.lines.map(({ stream, text }) => [stream, text])).toEqual([
      ['stdout', 'to stdout { a: 1 }'],
      ['stderr', 'to stderr'],
    ])
  })

  test('the log holds why it failed', async () => {
    const { requestID } = await breakBy('throw')
    expect(cloud.logs.of(requestID)).toMatchObject({ outcome: 'FUNCTIONS_EXECUTE_FAIL', error: expect.stringContaining('out of range') })
  })
})

describe('functions that call functions', () => {
  const relay = async (openid: string, name: string, data: unknown) => (await callAs(cloud, openid, 'relay', { name, data })).result as { result?: Who; code?: string }

  test('get the answer, under the chain of sources, without the person', async () => {
    const { result } = await relay('openid-6', 'whoami', { a: 1 })
    expect(result).toMatchObject({ event: { a: 1 }, user: { openId: '' }, identity: { TCB_SOURCE: 'wx_client,scf' } })
  })

  test('get the error', async () => {
    expect(await relay('openid-6', 'nowhere', {})).toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    expect(await relay('openid-6', 'broken', { how: 'throw' })).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  })
})

describe('timers', () => {
  test('a test fires one, and the function is told as SCF tells it', async () => {
    expect(await cloud.fireTimer('clock', 'everySecond')).toEqual({
      event: { Type: 'Timer', TriggerName: 'everySecond', Time: expect.stringMatching(/^\d{4}-.*Z$/), Message: '' },
      source: 'timer',
    })
  })

  test('so does a program', async () => {
    const body = JSON.stringify({ function: 'clock', trigger: 'everySecond' })
    const reply = await fetch(`${cloud.url}/__local/timers/fire`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(await reply.json()).toMatchObject({ result: { event: { TriggerName: 'everySecond' } } })
  })

  test('one that is not declared is refused', async () => {
    await expect(cloud.fireTimer('clock', 'never')).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('the clock fires them when it may', async () => {
    const ticking = await startTestCloud({ project: fixtureFunctions, timers: true })
    const deadline = Date.now() + 10_000
    while (ticking.logs.recent().length === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(ticking.logs.recent()[0]).toMatchObject({ functionName: 'clock', source: 'timer' })
  })
})

describe('code that changes', () => {
  let project: string
  let changing: LocalCloud
  const version = (text: string, more = '') => `exports.main = async (event) => { ${more} await new Promise((r) => setTimeout(r, event.ms ?? 0)); return '${text}' }`
  const write = (code: string) => writeFileSync(path.join(project, 'sleepy/index.js'), code)
  const call = async (event: unknown = {}) => (await callAs(changing, 'someone', 'sleepy', event)).result

  beforeAll(async () => {
    project = path.join(temporaryFolder(), 'functions')
    cpSync(fixtureFunctions, project, { recursive: true })
    write(version('old'))
    changing = await startTestCloud({ project })
  })

  test('is taken up for the next event; a running one ends on the old code', async () => {
    expect(await call()).toBe('old')
    const running = call({ ms: 600 })
    await new Promise((resolve) => setTimeout(resolve, 100))
    write(version('new'))
    expect(await call()).toBe('new')
    expect(await running).toBe('old')
  })

  test('that is broken is an error until it is mended', async () => {
    write('this is not JavaScript')
    expect(await callAs(changing, 'someone', 'sleepy', {})).toMatchObject({ errMsg: expect.stringContaining('SyntaxError') })
    write(version('mended'))
    expect(await call()).toBe('mended')
  })

  test('goes with a new time limit in cloudbaserc.json', async () => {
    const rc = { functions: [{ name: 'sleepy', timeout: 1 }] }
    writeFileSync(path.join(project, 'cloudbaserc.json'), JSON.stringify(rc))
    expect(await callAs(changing, 'someone', 'sleepy', { ms: 1500 })).toMatchObject({ errMsg: expect.stringContaining('after 1 second') })
  })

  test('goes on while a build has written only half of cloudbaserc.json', async () => {
    writeFileSync(path.join(project, 'cloudbaserc.json'), '{"functions": [{"name"')
    expect(await call()).toBe('mended')
  })

  test('that was removed is not found', async () => {
    rmSync(path.join(project, 'sleepy'), { recursive: true })
    expect((await callAs(changing, 'someone', 'sleepy', {})).errMsg).toContain('FUNCTION_NOT_FOUND')
  })
})
