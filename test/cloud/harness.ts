/** A local cloud of its own for one test file, with the built functions, called as phones and browsers call it. */
import type { ApiCall, ApiReply, ApiResult } from '../../src/domain/wire'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { signSession } from '../../cloudfunctions/kernel/session-token'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { keys, startTemporaryCloud } from '../fixtures/temporary-cloud'

const client = '0.1.0'

/** Who calls: a mini program's user, a browser with a session token, or (neither) a visitor. */
export interface As {
  openid?: string
  session?: string
}

export interface TestCloud extends LocalCloud {
  /** POSTs any body to the function as this caller, without an envelope of our own. */
  post(body: unknown, as?: As): Promise<{ status: number; reply: ApiReply }>
  /** One frame of calls. */
  frame(calls: ApiCall[], as?: As): Promise<ApiReply>
  query(path: string, input: unknown, as?: As): Promise<ApiResult>
  mutate(path: string, input: unknown, as?: As): Promise<ApiResult>
  /** Signs somebody in and gives the token. */
  signIn(session: { id: string; openid: string; expiresAt?: Date; revokedAt?: Date | null }): string
}

export async function startTestCloud(options: Parameters<typeof startTemporaryCloud>[0] = {}): Promise<TestCloud> {
  const cloud = await startTemporaryCloud(options)

  const post: TestCloud['post'] = async (body, { openid } = {}) => {
    const [url, header] = openid
      ? [`${cloud.url}/__local/wx/functions/api`, { 'x-wx-openid': openid }]
      : [`${cloud.url}/v1/functions/api`, { authorization: 'Bearer local-visitor' }]
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...header },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const answer = await response.json()
    return { status: response.status, reply: openid ? answer.result : answer }
  }
  const frame: TestCloud['frame'] = async (calls, as) =>
    (await post({ calls, client, ...(as?.session !== undefined && { session: as.session }) }, as)).reply
  const call = (type: ApiCall['type']) => async (path: string, input: unknown, as?: As) => {
    const [result] = (await frame([{ path, type, input }], as)).results
    if (!result) throw new Error(`no result for ${path}`)
    return result
  }

  return {
    ...cloud,
    post,
    frame,
    query: call('query'),
    mutate: call('mutation'),
    signIn({ id, openid, expiresAt = new Date(Date.now() + 3_600_000), revokedAt = null }) {
      cloud.store.insert('sessions', [{ _id: id, openid, personId: personIdOf(openid), createdAt: new Date(), expiresAt, revokedAt }])
      return signSession(id, expiresAt, keys.SESSION_KEY)
    },
  }
}

/** The data of a result; fails with the error's code when there is none. */
export function dataOf<T>(result: ApiResult | undefined): T {
  if (!result?.ok) throw new Error(`refused: ${result?.error.code ?? 'no result'}`)
  return result.data as T
}

/** The code of a refusal; fails when it was none. */
export function codeOf(result: ApiResult | undefined): string {
  if (!result || result.ok) throw new Error(`not refused: ${JSON.stringify(result)}`)
  return result.error.code
}
