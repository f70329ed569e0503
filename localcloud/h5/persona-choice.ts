import type { IncomingMessage } from 'node:http'
import type { Persona } from '../persona'

export const personaCookie = 'xrk-persona'
/** Chosen instead of a persona: nobody, not signed in. */
export const visitorId = 'visitor'

/** Chosen instead of a persona: somebody new, made up at that moment. */
export const newcomerId = 'newcomer'

/** Who the browser is: `?persona=` of the address, else the cookie, else the first persona. */
export function chosenPersonaId(request: IncomingMessage, query: URLSearchParams, personas: readonly Persona[]): string {
  const cookie = new RegExp(`(?:^|;\\s*)${personaCookie}=([\\w.-]+)`).exec(request.headers.cookie ?? '')?.[1]
  const known = (id: string | null | undefined) => id === visitorId || personas.some((persona) => persona.id === id)
  const asked = query.get('persona')
  if (asked && known(asked)) return asked
  return cookie && known(cookie) ? cookie : (personas[0]?.id ?? visitorId)
}
