/** What a screen may ask of the codes that lead to a piece. Contracts only grow. */
import * as z from 'zod'

const shared = z.strictObject({ of: z.enum(['article', 'topic']), id: z.string().regex(/^[a-z0-9-]{2,60}$/) })

export const shareContract = {
  /**
   * The mini program's code (小程序码) of a published piece or a topic: made once, then always the same picture. `making`: somebody asked for it a moment ago, so
   * ask again soon; `unavailable`: WeChat gives none now.
   */
  code: {
    input: shared,
    output: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('ready'), url: z.string().max(600) }),
      z.strictObject({ state: z.literal('making') }),
      z.strictObject({ state: z.literal('unavailable') }),
    ]),
  },
  /** What the code with this key leads to. NOT_FOUND for a key that none of our codes has. */
  behind: { input: z.strictObject({ key: z.string().regex(/^[\w-]{24}$/) }), output: shared },
} as const
