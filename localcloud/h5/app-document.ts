import { visitorToken } from '../functions/function-endpoint'
import type { Persona } from '../persona'

/** What the H5 app finds before its own scripts run. */
const handOver = (persona: Persona | undefined) => {
  const given = { api: '', token: visitorToken, ...(persona?.session && { session: persona.session, person: persona.personId ?? persona.id }) }
  // Inside a script element "<" could end it.
  return `<script>window.__XRK__=${JSON.stringify(given).replace(/</g, '\\u003c')}</script>`
}

/** The app's index.html with the local cloud's hand-over before any script. */
export function appDocument(index: string, persona: Persona | undefined): string {
  const script = handOver(persona)
  return /<head[^>]*>/i.test(index) ? index.replace(/<head[^>]*>/i, (head) => head + script) : script + index
}
