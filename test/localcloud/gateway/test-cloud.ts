import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../../localcloud/local-cloud'

export const fixtureFunctions = path.join(__dirname, '../../fixtures/functions')

const undo: Array<() => unknown> = []

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A quiet cloud with a folder of its own, closed after the tests of the file. */
export async function startTestCloud(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  const cloud = await startLocalCloud({ dataDir: temporaryFolder(), quiet: true, timers: false, throwAway: true, ...options })
  undo.push(() => cloud.close())
  return cloud
}

/** This process now speaks to `cloud` through the unmodified SDK, as a function in the cloud would. */
export function speakTo(cloud: LocalCloud) {
  Object.assign(process.env, cloud.sdkEnv)
}

afterAll(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

/** Calls a function as the person with this openid. */
export async function callAs(cloud: LocalCloud, openid: string, name: string, event: unknown): Promise<{ result?: unknown; errMsg?: string; requestID: string }> {
  const headers = { 'x-wx-openid': openid, 'content-type': 'application/json' }
  const reply = await fetch(`${cloud.url}/__local/wx/functions/${name}`, { method: 'POST', headers, body: JSON.stringify(event) })
  return (await reply.json()) as { result?: unknown; errMsg?: string; requestID: string }
}

/** Calls a function as a browser that has not signed in. */
export async function callFromPage(cloud: LocalCloud, name: string, body: string, headers: Record<string, string> = {}) {
  const reply = await fetch(`${cloud.url}/v1/functions/${name}`, { method: 'POST', headers: { authorization: 'Bearer local-visitor', ...headers }, body })
  return { status: reply.status, headers: reply.headers, body: (await reply.json()) as unknown }
}

/** What a rejected promise was rejected with, as a code. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : error
  }
  return 'no error'
}
