import type { Gentleness } from '../gentleness'
import { gentleWording, needsLooking, type Wording } from './gentle-words'
import { kindOf, type MessageKind, type Template, type Topic } from './kinds'
import { sendAfter } from './quiet-hours'

export interface Choices {
  topics: Readonly<Record<Topic, boolean>>
  quiet: boolean
  /** Accepted prompts not yet used. */
  left: Readonly<Record<Template, number>>
}

/** What happens next with a message that was told. Withheld: never shown. `wording`: as it is shown. */
type Delivery =
  | { what: 'withhold' }
  | { what: 'wait'; wording: Wording; until: Date }
  | { what: 'push'; wording: Wording; template: Template }
  | { what: 'stay'; wording: Wording }

interface Told {
  kind: MessageKind
  wording: Wording
}

/** Whether a person who turned a topic off finds its messages in the inbox all the same. A booking is their own doing: only the phone stays silent. */
const staysWhenOff = (topic: Topic) => topic === 'booking'

/** How a message reaches this person now. `canPush`: there is an openid, and the template has an id. */
export function deliveryOf({ kind, wording }: Told, choices: Choices, { gentleness, canPush }: { gentleness: Gentleness; canPush: boolean }, now: Date): Delivery {
  const { topic, template, urgent } = kindOf(kind)
  const off = topic !== null && !choices.topics[topic]
  if (off && !staysWhenOff(topic)) return { what: 'withhold' }
  const gentle = gentleWording(kind, wording, gentleness)
  if (!gentle) return { what: 'withhold' }
  if (off || !canPush || template === null || choices.left[template] === 0) return { what: 'stay', wording: gentle }
  const until = urgent ? now : sendAfter(now, choices.quiet)
  return until > now ? { what: 'wait', wording: gentle, until } : { what: 'push', wording: gentle, template }
}

/** Whether the timer looks before a message is shown: it may hurt who receives it, or be of a topic that they turned off. */
export const isLookedAtFirst = ({ kind, wording }: Told): boolean => {
  const { topic } = kindOf(kind)
  return (topic !== null && !staysWhenOff(topic)) || needsLooking(kind, wording)
}
