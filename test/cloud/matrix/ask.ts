/** Asks one question of the matrix, and says in one word what came of it. */
import type { ApiCall, ApiResult } from '../../../src/domain/wire'
import type { Scene, Subject } from './scene'
import type { Specimen } from './specimen'

export type Outcome = 'allowed' | 'refused' | `unexpected: ${string}`

export interface Question {
  path: string
  type: ApiCall['type']
  specimen: Specimen
  scene: Scene
  /** Whose record; undefined where the action names none. */
  of: Subject | undefined
  /** Of whom the answer may say nothing. */
  hidden: readonly Subject[]
}

export const callOf = ({ path, type, specimen, scene, of }: Omit<Question, 'hidden'>): ApiCall => ({
  path,
  type,
  input: 'plain' in specimen ? specimen.plain(scene) : specimen.about(of ?? scene.me, scene),
})

export async function ask(question: Question, wrote: () => string[]): Promise<Outcome> {
  const { specimen, scene, type, hidden } = question
  const call = callOf(question)
  wrote()
  const { requestId, results } = await scene.cloud.frame([call], scene.as)
  const [result] = results
  const written = wrote().filter((name) => !specimen.alwaysWrites?.includes(name))
  if (!result) return 'unexpected: no result'
  if (!result.ok || saysNo(result)) {
    const outcome = written.length > 0 ? (`unexpected: ${said(result)}, but wrote ${written.join()}` as const) : refusal(result, specimen)
    return outcome === 'refused' ? outcome : `${outcome}; ${reasonOf(scene, requestId)}`
  }
  const text = JSON.stringify(result.data)
  const told = hidden.find(({ personId, name, familyId, childId }) => [personId, `"${name}"`, familyId, childId].some((mark) => text.includes(mark)))
  if (told) return `unexpected: told of ${told.name}`
  if (type === 'query' || specimen.writes === false || written.length > 0) return 'allowed'
  return 'about' in specimen && specimen.refusedAs.includes('nothing done') ? 'refused' : 'unexpected: ok, but wrote nothing'
}

/** What the log says of it, for who has to find out why. */
const reasonOf = ({ cloud }: Scene, requestId: string) => (cloud.logs.of(requestId)?.lines ?? []).map(({ text }) => text.slice(0, 260)).join(' ')

/** A typed answer that says no: `{ok: false, why}`. */
const saysNo = (result: ApiResult) => result.ok && typeof result.data === 'object' && result.data !== null && 'ok' in result.data && result.data.ok === false

const said = (result: ApiResult) => (result.ok ? JSON.stringify(result.data) : result.error.code)

function refusal(result: ApiResult, specimen: Specimen): 'refused' | `unexpected: ${string}` {
  if (!('about' in specimen)) return `unexpected: ${said(result)}`
  if (result.ok) return specimen.refusedAs.includes('nothing done') ? 'refused' : `unexpected: ${said(result)}`
  return specimen.refusedAs.includes(result.error.code) ? 'refused' : `unexpected: ${result.error.code}`
}
