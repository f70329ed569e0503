import { chinaClock } from '../../china-time'
import { templates, type Template } from './kinds'

/** What the person is doing when WeChat may ask: a prompt comes at the moment of use, for what is of use there. */
const occasions = { book: ['reminder', 'todo'], apply: ['progress', 'todo'], grow: ['reminder'], inbox: templates } as const satisfies Record<string, readonly Template[]>
export type Occasion = keyof typeof occasions

/** With so many left of a template nobody is asked for more, except where the person came to add some. */
const enough = 3

interface Held {
  templates: ReadonlyArray<{ name: Template; id: string; left: number }>
  askedOn: string | null
}

/**
 * The templates to ask for on this tap, the scarcest first; none when the person was asked today already, or when enough are left. WeChat shows at
 * most three in one prompt, and there are three.
 */
export function templatesToAsk({ templates: held, askedOn }: Held, occasion: Occasion, now: Date): Array<{ name: Template; id: string }> {
  if (askedOn === chinaClock(now).date) return []
  const wanted: readonly Template[] = occasions[occasion]
  return held
    .filter(({ name, left }) => wanted.includes(name) && (occasion === 'inbox' || left < enough))
    .sort((a, b) => a.left - b.left)
    .map(({ name, id }) => ({ name, id }))
}
