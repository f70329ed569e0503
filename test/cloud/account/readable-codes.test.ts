/** Whatever code of ours may stand in a person's row, the readable copy has a word for it. */
import type * as z from 'zod'
import { collections } from '../../../cloudfunctions/collections'
import { codeWords } from '../../../src/domain/account/code-words'
import { labelOf } from '../../../src/domain/account/data-words'

type Code = [field: string, code: string]

/** Every enumerated value below a schema, with the name of the field that holds it; not below fields without a label, which stay in the file. */
function codesOf(collection: string, schema: z.core.$ZodType, field: string): Code[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'enum':
      return Object.values(def.entries).map((code) => [field, String(code)])
    case 'object':
      return Object.entries(def.shape).flatMap(([name, part]) => (labelOf(collection, name, false) ? codesOf(collection, part, name) : []))
    case 'array':
      return codesOf(collection, def.element, field)
    case 'record':
      return codesOf(collection, def.valueType, field)
    case 'union':
      return def.options.flatMap((option) => codesOf(collection, option, field))
    case 'nullable':
    case 'optional':
    case 'default':
      return codesOf(collection, def.innerType, field)
    default:
      return []
  }
}

const personal = collections.filter((collection) => collection.personal !== null)
const all = personal.flatMap(({ name, schema, personal }) =>
  Object.entries(schema.shape)
    .filter(([field]) => !personal?.hidden?.includes(field) && labelOf(name, field, false))
    .flatMap(([field, part]) => codesOf(name, part, field).map(([holder, code]) => [name, holder, code] as const)),
)

test('there are codes of many kinds to find words for', () => expect(new Set(all.map(([name, field]) => `${name}.${field}`)).size).toBeGreaterThan(20))
test.each(all)('%s: %s %s', (name, field, code) => expect(codeWords[name]?.[field]?.[code]).toMatch(/^[^a-zA-Z]+$/))
