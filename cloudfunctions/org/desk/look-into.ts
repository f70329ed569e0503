import { onceADay, recordAccess } from '../../kernel/access-log'
import { newUlid } from '../../kernel/new-ulid'
import { lookAndTell } from './look-and-tell'

const halfHourMs = 30 * 60_000

interface Opened extends Pick<Parameters<typeof recordAccess>[1], 'subject' | 'what'> {
  /** What is opened, as the id of its look has it: a word for the kind, and its id. */
  kind: string
  id: string
  /** A special family's: shut before a reason is given. */
  restricted: boolean
  /** The client's id of a look with a reason, so that a retry is one look. */
  look: string | undefined
  /** As it is written down; undefined where nobody gave one yet. */
  reason: string | undefined
  /** What is written down where no reason is asked for. */
  plainReason: string
}

/**
 * Writes down that staff open somebody's record, before anything of it is shown: a special family's with the reason that was given (and they are told), anybody
 * else's once a day for each post. Returns the sentence of what stays shut for want of a reason, undefined for what may be shown. One round trip, two of a
 * special family, one more when it is the same look; none for what stays shut.
 */
export async function lookInto(ctx: Parameters<typeof recordAccess>[0], { kind, id, restricted, look, reason, plainReason, subject, what }: Opened): Promise<string | undefined> {
  if (!restricted) await recordAccess(ctx, { ...onceADay(ctx, kind, id), subject, what, reason: plainReason })
  else if (reason === undefined) return '这户限阅。打开前请写明事由，对方能看到您的名字、时间和事由。'
  else await lookAndTell(ctx, { id: look ?? newUlid(ctx.now), subject, what, reason, lastsMs: halfHourMs })
  return undefined
}
