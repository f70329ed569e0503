import { unsupported } from '../../errors'
import { isRow, type Row } from '../bson-type'
import { refused } from '../failure'
import { assign, fieldTree } from '../field-tree'
import { nearestPlace } from '../geo'
import { parseGeometry } from '../geo/geometry'
import { compileMatch } from '../match'
import { type CompileStage, optionsOf, pathOption } from './stage'

const OPTIONAL = [
  'key',
  'spherical',
  'limit',
  'num',
  'maxDistance',
  'minDistance',
  'query',
  'distanceMultiplier',
  'includeLocs',
  'uniqueDocs',
]

function numberOption(name: string, value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value !== 'number' || !(value >= 0)) throw refused(`$geoNear requires a non-negative '${name}'`)
  return value
}

function pointOf(near: unknown): readonly number[] {
  if (Array.isArray(near)) throw unsupported('$geoNear with legacy coordinates; give a GeoJSON point')
  const geometry = parseGeometry(near)
  if (geometry.type !== 'Point') throw refused("$geoNear requires 'near' to be a point")
  return geometry.coordinates
}

/** The documents by their distance (metres times the multiplier) from a point; those without a place are left out. */
export const geoNear: CompileStage = (argument, { geoKey, variables, scope }) => {
  const options = optionsOf('$geoNear', argument, ['near', 'distanceField'], OPTIONAL)
  const point = pointOf(options.near)
  const distanceField = pathOption('$geoNear', 'distanceField', options.distanceField)
  const key = options.key ?? geoKey
  if (typeof key !== 'string' || key === '') throw refused("$geoNear requires 'key', or one geo index in the collection")
  const [least, most] = [numberOption('minDistance', options.minDistance, 0), numberOption('maxDistance', options.maxDistance, Infinity)]
  const multiplier = numberOption('distanceMultiplier', options.distanceMultiplier, 1)
  const count = numberOption('limit', options.limit ?? options.num, Infinity)
  if (options.query !== undefined && !isRow(options.query)) throw refused("$geoNear 'query' must be an object")
  const matches = compileMatch(options.query ?? {}, variables, scope)
  const locationField = options.includeLocs === undefined ? undefined : pathOption('$geoNear', 'includeLocs', options.includeLocs)
  const told = fieldTree<'distance' | 'location'>([
    [distanceField, 'distance'],
    ...(locationField === undefined ? [] : [[locationField, 'location'] as const]),
  ])

  return (rows) =>
    [...rows]
      .flatMap((row) => {
        const place = nearestPlace(row, key, point)
        const wanted = place !== undefined && place.meters >= least && place.meters <= most && matches(row)
        return wanted ? [{ row, place }] : []
      })
      .sort((a, b) => a.place.meters - b.place.meters)
      .slice(0, count)
      .map(({ row, place }) => assign(row, told, (what) => (what === 'distance' ? place.meters * multiplier : place.location)) as Row)
}
