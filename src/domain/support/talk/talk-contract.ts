/** What is said between a family and who works on its application. Contracts only grow. */
import * as z from 'zod'
import { moment } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { caseMessage, mostShown, said } from './talk-shape'

const tap = { /** The case. */ id: ulid, /** The client's id of the tap, and of what is said. */ act: ulid, says: said }
const output = z.strictObject({ id: ulid, at: moment })

export const talkContract = {
  /** By the family, or who filed for it. `isOpen`: more may be said. */
  list: {
    input: z.strictObject({ id: ulid }),
    output: z.strictObject({
      id: ulid, title: z.string().max(30), receipt: z.string().max(40), isOpen: z.boolean(), forName: z.string().max(20).nullable(),
      /** 望月湖社区: where it is read; null where nobody is at work just now. */
      readAt: z.string().max(120).nullable(),
      said: z.array(caseMessage).max(mostShown),
    }),
  },
  say: { input: z.strictObject(tap), output },
  /** By staff of the association's own line, to the family. */
  answer: { input: z.strictObject(tap), output },
} as const
