/** `docs/data-dictionary.md`: every collection as its declaration says it. Part of `npm run generate`. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { collections } from '../../cloudfunctions/collections'
import type { Declaration } from '../../cloudfunctions/kernel/db/declaration'

export const dataDictionaryFile = path.resolve(__dirname, '../../docs/data-dictionary.md')

/** A field's type in a word or two; the declaration beside it says the rest. */
function typeOf(schema: unknown): string {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return typeOf(schema.def.innerType)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return `${typeOf(schema.unwrap())} or none`
  if (schema instanceof z.ZodArray) return `list of ${typeOf(schema.element)}`
  if (schema instanceof z.ZodRecord) return `map to ${typeOf(schema.valueType)}`
  if (schema instanceof z.ZodObject) return `{${Object.keys(schema.shape).join(', ')}}`
  if (schema instanceof z.ZodUnion) return 'one of several shapes'
  if (schema instanceof z.ZodEnum) return schema.options.length > 8 ? `one of ${schema.options.length} words` : schema.options.join(' / ')
  if (schema instanceof z.ZodLiteral) return String(schema.value)
  return schema instanceof z.ZodType ? schema.def.type : 'unknown'
}

const fieldsOf = ({ schema }: Declaration) => Object.entries(schema.shape).map(([name, field]) => `| \`${name}\` | ${typeOf(field)} |`)
const indexesOf = ({ indexes }: Declaration) =>
  indexes.map(({ name, keys, unique, sparse }) => `\`${name}\` (${keys.map(([field, direction]) => `${field}${direction < 0 ? ' ↓' : ''}`).join(', ')}${unique ? ', unique' : ''}${sparse ? ' where there is one' : ''})`).join(' · ')

function aboutPerson({ personal }: Declaration): string {
  if (!personal) return 'Nothing of one person.'
  const { key, title, onErase, why, hidden = [] } = personal
  const fate = onErase === 'remove' ? 'removed with the account' : `kept when the account is deleted: ${why ?? ''}`
  return `By \`${key}\`, in one’s own copy under 「${title}」; ${fate}${hidden.length ? `; never in the copy: ${hidden.map((field) => `\`${field}\``).join(', ')}` : ''}.`
}

const entry = (collection: Declaration) => [
  `## ${collection.name}`,
  '',
  collection.about,
  '',
  '| field | holds |',
  '|---|---|',
  ...fieldsOf(collection),
  '',
  `- Indexes: ${indexesOf(collection) || 'by id only'}`,
  `- Place: ${collection.orgPaths.map((field) => `\`${field}\``).join(', ') || 'belongs to none'}${collection.under === undefined ? '' : `; \`under\` lists the places above \`${collection.under}\``}`,
  `- Person: ${aboutPerson(collection)}`,
  `- Kept: ${collection.retention ? `${collection.retention.days} days from \`${collection.retention.from}\`` : 'until its own actions remove it'}`,
  '',
]

export const dataDictionary = (): string =>
  ['# Data dictionary', '', 'Made by `npm run generate` from the declarations in `cloudfunctions/*/**/collections.ts`.', '', ...collections.flatMap(entry)].join('\n')

if (process.argv[1] === __filename) writeFileSync(dataDictionaryFile, dataDictionary())
