/** What counts as a reason that staff give: the person concerned reads it. */
import * as z from 'zod'
import { saysWhy } from './says-why'

/** A reason that says something: at least so many letters or characters of meaning. */
export const reason = (max: number, atLeast = 4) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => saysWhy(text, atLeast))
