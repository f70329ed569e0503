/** The tree an article is stored as. Components render it natively: there is no raw HTML anywhere, so none can be injected. */
import * as z from 'zod'
import { isOfficialSite } from './official-sites'
import { filePath } from './piece-facts'

const text = z.string().min(1).max(2000)

/** Another piece or topic of 学堂. */
export const pageLink = z.string().regex(/^(article|topic):[a-z0-9-]{2,60}$/)

/**
 * A run of words; `strong` is emphasis, `phone` makes it a one-tap call, `page` leads to a page of our own, `site` is an official site's address to copy: a mini
 * program opens no foreign page.
 */
const inline = z.strictObject({
  text,
  strong: z.literal(true).optional(),
  phone: z.string().regex(/^[\d-]{3,20}$/).optional(),
  page: pageLink.optional(),
  site: z.string().max(300).refine(isOfficialSite).optional(),
})
export type Inline = z.infer<typeof inline>
const line = z.array(inline).min(1).max(60)

export const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: line }),
  z.strictObject({ type: z.literal('heading'), text }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(line).min(1).max(30) }),
  z.strictObject({ type: z.literal('callout'), tone: z.enum(['info', 'warn', 'ok', 'sun', 'danger']), content: line }),
  z.strictObject({ type: z.literal('steps'), items: z.array(z.strictObject({ title: text, text: z.string().max(2000) })).min(1).max(12) }),
  z.strictObject({ type: z.literal('doDont'), dos: z.array(text).min(1).max(12), donts: z.array(text).min(1).max(12) }),
  z.strictObject({ type: z.literal('table'), head: z.array(text).min(1).max(5), rows: z.array(z.array(z.string().max(200))).min(1).max(40) }),
  /** One of the house's own pictures, or a photo in the cloud's storage with its size in px. `alt` is for who cannot see it. */
  z.strictObject({
    type: z.literal('figure'),
    illustration: z.string().max(40).optional(),
    image: z.strictObject({ path: filePath, width: z.int().min(1).max(4096), height: z.int().min(1).max(4096) }).optional(),
    alt: text,
    caption: z.string().max(200).optional(),
  }),
  /** 什么时候该就医: one line per urgency, the most urgent first. */
  z.strictObject({ type: z.literal('seeDoctor'), items: z.array(z.strictObject({ when: text, signs: text })).min(1).max(6) }),
])
export type Block = z.infer<typeof block>
