/** What a kit, an audio or a video carries beside its text. */
import * as z from 'zod'
import { seen } from '../seen'

/** 宣讲包: what a speaker needs to know before the talk. */
export const kitFacts = z.strictObject({
  minutes: z.int().min(5).max(240),
  forWhom: z.string().overwrite(seen).min(1).max(60),
  bring: z.array(z.string().overwrite(seen).min(1).max(40)).max(12),
})
export type KitFacts = z.infer<typeof kitFacts>

/** A file in the cloud's storage: its path there, never an address that expires. */
export const filePath = z.string().regex(/^learn\/[a-z0-9-]{1,80}\.(jpg|png|webp|mp3|m4a|mp4)$/)

/** The body of the piece is the transcript. */
export const mediaFacts = z.strictObject({
  form: z.enum(['audio', 'video']),
  seconds: z.int().min(1).max(3 * 3600),
  from: z.discriminatedUnion('at', [
    z.strictObject({ at: z.literal('file'), path: filePath }),
    /** Shown as text to copy: a mini program opens no foreign page. */
    z.strictObject({ at: z.literal('link'), url: z.url({ protocol: /^https$/ }).max(300) }),
  ]),
})
export type MediaFacts = z.infer<typeof mediaFacts>
