import type { ApiReply } from '../../src/domain/wire'
import { newUlid } from '../../src/client/ulid'
import type { LocalCloud, Persona } from '../../localcloud/local-cloud'

/** Somebody whom the cloud has never seen, as the persona bar makes them up; what is said in their name goes through the real cloud. */
export interface Newcomer {
  persona: Persona
  call<T>(path: string, input: unknown): Promise<T>
}

export async function newcomer(cloud: LocalCloud): Promise<Newcomer> {
  await fetch(`${cloud.url}/?bar=0&persona=newcomer`)
  const persona = cloud.personas[cloud.personas.length - 1]!
  return {
    persona,
    async call<T>(path: string, input: unknown) {
      const type = /\.(mine|me|text)$/.test(path) ? 'query' : 'mutation'
      const body = JSON.stringify({ client: '99.0.0', session: persona.session, calls: [{ path, type, input }] })
      const answer = await fetch(`${cloud.url}/v1/functions/api`, { method: 'POST', headers: { authorization: 'Bearer local-visitor', 'content-type': 'application/json' }, body })
      const [result] = ((await answer.json()) as ApiReply).results
      if (!result?.ok) throw new Error(`${path}: ${result?.error.code}`)
      return result.data as T
    },
  }
}

/** Signs them in under this name and begins their family. */
export async function withFamily(cloud: LocalCloud, name: string) {
  const who = await newcomer(cloud)
  await who.call('account.profile.signIn', {})
  await who.call('account.profile.edit', { name, placeId: 'n10013' })
  const { family } = await who.call<{ family: { id: string } }>('account.family.start', { id: newUlid() })
  return { ...who, familyId: family.id }
}

/** A card of `host` for `guest`, who uses it. */
export async function letIn(host: Newcomer & { familyId: string }, guest: Newcomer, role: 'guardian' | 'relative' | 'helper', relation = '') {
  const { token } = await host.call<{ token: string }>('account.family.invite', { id: newUlid(), familyId: host.familyId, role, relation })
  await guest.call('account.family.accept', { token })
}
