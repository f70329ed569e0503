import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod'
import { places } from '../../cloudfunctions/org/collections'
import { checked } from './checked'
import { SeedError } from './seed-error'

const file = 'province/places.csv'

/** The tree of places: parents stand before their children in the file. Ids were given once and stay, whatever the official codes become. */
export function readPlaces(): Array<z.output<typeof places.schema>> {
  const lines = readFileSync(join(__dirname, file), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))
  const paths = new Map<string, string>()
  return lines.slice(1).map((line) => {
    const [id = '', parent = '', kind, code, name, shortName, pinyin] = line.split(',')
    const above = parent ? paths.get(parent) : ''
    if (above === undefined) throw new SeedError(file, `${id} stands before its parent ${parent}`)
    const orgPath = `${above}${id}.`
    paths.set(id, orgPath)
    return checked(places.schema, { _id: id, orgPath, parent: parent || null, kind, code: code || null, name, shortName, pinyin, status: 'active' }, file)
  })
}
