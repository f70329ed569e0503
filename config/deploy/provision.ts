/** Makes the collections and indexes that are missing. Run again, it changes nothing; nothing is ever dropped. */
import * as z from 'zod'
import type { CreateIndex, TablePlan } from './plan'
import type { TcbApi } from './tcb-api'

const description = z.object({
  Indexes: z
    .array(z.object({ Name: z.string(), Unique: z.boolean(), Keys: z.array(z.object({ Name: z.string(), Direction: z.string() })) }))
    .default([]),
})
type Existing = z.infer<typeof description>['Indexes'][number]

/** Throws a sentence when an index of that name is there with other keys: it must be dropped by a person who knows what depends on it. */
export async function provision(api: TcbApi, tables: readonly TablePlan[], say: (line: string) => void): Promise<void> {
  for (const { name, create, permission, indexes } of tables) {
    const describe = async () => description.parse(await api('DescribeTable', { EnvId: create.EnvId, TableName: name })).Indexes
    const made = await api('CreateTable', create).then(
      () => true,
      async (error: unknown) => {
        // Most likely it is there. When it cannot be described either, what went wrong is what CreateTable said.
        await describe().catch(() => Promise.reject(error))
        return false
      },
    )
    await api('ModifyDatabaseACL', permission)
    const missing = missingIndexes(name, indexes, await describe())
    if (missing.length > 0) await api('UpdateTable', { EnvId: create.EnvId, TableName: name, CreateIndexes: missing })
    say(`${name}: ${made ? 'made' : 'was there'}, ${missing.length} of ${indexes.length} indexes made`)
  }
}

function missingIndexes(table: string, wanted: readonly CreateIndex[], existing: readonly Existing[]): CreateIndex[] {
  return wanted.filter((index) => {
    const found = existing.find(({ Name }) => Name === index.IndexName)
    if (found && keysOf(found.Keys, found.Unique) !== keysOf(index.MgoKeySchema.MgoIndexKeys, index.MgoKeySchema.MgoIsUnique)) {
      throw new Error(`Collection ${table} has an index ${index.IndexName} with other keys; drop it in the console, then deploy again.`)
    }
    return !found
  })
}

const keysOf = (keys: ReadonlyArray<{ Name: string; Direction: string }>, unique: boolean) =>
  JSON.stringify([unique, keys.map(({ Name, Direction }) => [Name, Direction])])
