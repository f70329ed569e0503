/** 我需要帮助: one tap, and the contact persons are asked to call. */
import * as z from 'zod'

const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

/** What the person would like; `call` is the plain one-tap wish. */
export const helpWishes = ['call', 'visit', 'hospital', 'talk'] as const

export const helpContract = {
  /** `id` is made by the client, so a retry asks once; the same wish again, while it is waited for, joins the call that is open. */
  ask: {
    input: z.strictObject({ id: ulid, wish: z.enum(helpWishes), note: z.string().trim().max(200).default('') }),
    output: z.strictObject({
      /** Who will call; empty when nobody is named yet: the place's own staff are asked then. */
      contacts: z.array(z.strictObject({ name: z.string().max(20), roleName: z.string().max(30), phone: z.string().max(20).nullable() })).max(6),
      /** By when somebody calls; past when a call that is still open was missed. */
      answerBy: z.iso.datetime(),
      sentence: z.string().max(120),
    }),
  },
} as const
