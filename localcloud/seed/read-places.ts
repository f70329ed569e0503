import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod'
import { followingFields } from '@/domain/org/place-row'
import { places } from '../../cloudfunctions/org/collections'
import { checked } from './checked'
import { SeedError } from './seed-error'

type Place = z.output<typeof places.schema>

/** Parents stand before their children, within a file and from one to the next. */
const files = [
  { file: 'province/places.csv', example: false },
  { file: 'province/townships.csv', example: false },
  { file: 'province/example-places.csv', example: true },
] as const

/** The tree of places. Ids were given once and stay, whatever the official codes become. Lists of villages are not published: those here are invented. */
export function readPlaces(): Place[] {
  const paths = new Map<string, string>()
  return files.flatMap(({ file, example }) => linesOf(file).map((line) => placeOf(line, file, example, paths)))
}

const linesOf = (file: string): string[] => readFileSync(join(__dirname, file), 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).slice(1)

function placeOf(line: string, file: string, example: boolean, paths: Map<string, string>): Place {
  const [id = '', parent = '', kind, code, name = '', shortName = '', pinyin = '', address, phone, openingHours, dutyPhone, lng, lat] = line.split(',')
  const above = parent ? paths.get(parent) : ''
  if (above === undefined) throw new SeedError(file, `${id} stands before its parent ${parent}`)
  const orgPath = `${above}${id}.`
  paths.set(id, orgPath)
  const facts = { parent: parent || null, name, shortName, pinyin, status: 'active', location: lng && lat ? { lng: Number(lng), lat: Number(lat) } : null } as const
  const contact = { address: address || null, phone: phone || null, openingHours: openingHours || null, dutyPhone: dutyPhone || null }
  return checked(places.schema, { _id: id, orgPath, kind, code: code || null, example, ...contact, ...facts, ...followingFields({ id, ...facts }) }, file)
}
