/** A small province: on every level a place, and a sibling beside it. */
import type { PlaceKind } from '../../../src/domain/org/place-kind'
import { roleFacts } from '../../../src/domain/org/role-names'
import type { StaffRole } from '../../../src/domain/org/roles'
import { places } from '../../../cloudfunctions/org/collections'

export interface TreePlace {
  id: string
  path: string
  kind: PlaceKind
  name: string
}

const place = (kind: PlaceKind, path: string): TreePlace => ({ id: path.split('.').at(-2) ?? '', path, kind, name: `示例${path.split('.').at(-2)}` })

/** From the province down to a firm below a village. */
export const line: readonly TreePlace[] = [
  place('province', 'n1.'),
  place('city', 'n1.n11.'),
  place('county', 'n1.n11.n101.'),
  place('township', 'n1.n11.n101.n1001.'),
  place('village', 'n1.n11.n101.n1001.n8001.'),
  place('firm', 'n1.n11.n101.n1001.n8001.n9001.'),
]

/** Beside each of the line; the province has none. The first number of each id is that of its neighbour and one more digit: no prefix may decide. */
export const siblings: ReadonlyArray<TreePlace | undefined> = [
  undefined,
  place('city', 'n1.n112.'),
  place('county', 'n1.n11.n1012.'),
  place('township', 'n1.n11.n101.n10012.'),
  place('village', 'n1.n11.n101.n1001.n80012.'),
  place('firm', 'n1.n11.n101.n1001.n8001.n90012.'),
]

/** Level of the line on which a role works: as far down as the role goes, so that there are places beside and above. */
export const levelOf = (role: StaffRole): number => Math.max(...roleFacts[role].at.map((kind) => line.findIndex((each) => each.kind === kind && kind !== 'firm')))

export const placeDoc = ({ id, path, kind, name }: TreePlace) =>
  places.schema.parse({ _id: id, orgPath: path, parent: path.split('.').at(-3) ?? null, kind, code: null, name, shortName: name, pinyin: 'sl', nameKey: path, pieces: [] })

export const placeDocs = () => [...line, ...siblings].flatMap((each) => (each ? [placeDoc(each)] : []))

let made = 0

/** A place that nobody else asks about, right below this one. */
export function newPlaceBelow({ path }: TreePlace, kind: PlaceKind): TreePlace {
  made += 1
  return place(kind, `${path}n${500_000 + made}.`)
}
