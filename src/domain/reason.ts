/** What counts as a reason that staff give: the person concerned reads it. */
import * as z from 'zod'
import { whyNotReason, type Reasoning } from './says-why'

/** A text that is refused in a sentence unless it says something; `mayBeEmpty`: it may also be left out. */
const words = (reasoning: Reasoning, mayBeEmpty: boolean) =>
  z
    .string()
    .trim()
    .max(reasoning.most)
    .superRefine((text, ctx) => {
      const sentence = mayBeEmpty && text === '' ? undefined : whyNotReason(text, reasoning)
      if (sentence !== undefined) ctx.addIssue({ code: 'custom', params: { sentence } })
    })

/** A reason that says something, one of `askedReasons`. */
export const reason = (reasoning: Reasoning) => words(reasoning, false)

/** A reason, or none: for acts that need one only sometimes. */
export const reasonIfAny = (reasoning: Reasoning) => words(reasoning, true)
