/** Papers that a person gives for applications: once, and used again. Contracts only grow. */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { mostPageBytes, mostPages } from './paper-limits'

/** The material of a programme that it is: identity, discharge. The same name is the same paper, whatever programme asks for it. */
const paperKind = z.string().regex(/^[a-z][A-Za-z0-9]{1,29}$/)

const onFile = z.strictObject({ id: ulid, kind: paperKind, pages: z.int().min(0).max(mostPages), givenOn: date })
export type PaperOnFile = z.output<typeof onFile>

const owner = { /** Of whom, where it is not one's own: by mandate. */ forPerson: z.string().max(40).optional() }

export const papersContract = {
  /** One page. Both ids are the client's, so that a page that was sent twice is there once. */
  keepPage: { input: z.strictObject({ paper: ulid, kind: paperKind, page: ulid, base64: z.base64().max(Math.ceil((mostPageBytes * 4) / 3) + 4), ...owner }), output: z.strictObject({ paper: ulid, pages: z.int() }) },
  mine: { input: z.strictObject({ ...owner }), output: z.strictObject({ papers: z.array(onFile).max(100) }) },
  /** Gone from every list at once; what an open application holds stays until that is over. */
  withdraw: { input: z.strictObject({ paper: ulid }), output: z.strictObject({ paper: ulid }) },
  /** Where its pages are to be seen, for five minutes. */
  link: { input: z.strictObject({ paper: ulid }), output: z.strictObject({ addresses: z.array(z.string().max(2000)).max(mostPages) }) },
} as const
