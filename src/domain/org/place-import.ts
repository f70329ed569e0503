/** Checking the rows of a sheet: every row's first fault in a sentence, or the places they say. */
import type { RowError, SheetRow } from './contract/places'
import type { PlaceKind } from './place-kind'
import { placeKindNames } from './place-kind'
import { mayLieBelow } from './place-levels'
import { cleanPlaceName, shortNameOf, whyNotName, whyNotShortName } from './place-name'
import { placeContact, type PlaceContact } from './place-shape'

export interface PlaceDraft extends PlaceContact {
  line: number
  kind: PlaceKind
  name: string
  shortName: string
  code: string | null
}

const kindWords: ReadonlyArray<readonly [PlaceKind, readonly string[]]> = [
  ['village', ['', '村', '社区', '村社区', '村(社区)', '行政村', '居委会']],
  ['park', ['工业园区', '园区', '产业园']],
  ['firm', ['非公企业', '企业', '公司']],
  ['market', ['市场']],
  ['campus', ['高校', '学校', '大学', '学院']],
]

const kindOf = (word: string): PlaceKind | undefined => kindWords.find(([, words]) => words.includes(word.normalize('NFKC').replace(/\s/g, '')))?.[0]

/** The places that these rows say, or why they do not: nothing is half taken, so one fault means no drafts are used. `taken` are names that siblings have. */
export function checkRows(rows: readonly SheetRow[], parent: { kind: PlaceKind; name: string }, taken: ReadonlySet<string>): { drafts: PlaceDraft[]; errors: RowError[] } {
  const seen = new Map<string, number>()
  const drafts: PlaceDraft[] = []
  const errors: RowError[] = []
  for (const row of rows) {
    const draft = draftOf(row)
    const why = typeof draft === 'string' ? draft : (whyNotHere(draft, parent) ?? whyTwice(draft, parent, taken, seen))
    if (why !== undefined) errors.push({ line: row.line, why })
    if (typeof draft === 'string') continue
    if (!seen.has(draft.name)) seen.set(draft.name, draft.line)
    drafts.push(draft)
  }
  return { drafts, errors }
}

function draftOf(row: SheetRow): PlaceDraft | string {
  const name = cleanPlaceName(row.name)
  const wrongName = whyNotName(name)
  if (wrongName !== undefined) return wrongName
  const kind = kindOf(row.kind)
  if (!kind) return `类别“${row.kind}”不认识。可以填：村、社区、工业园区、非公企业、市场、高校。`
  const shortName = cleanPlaceName(row.shortName) || shortNameOf(kind, name)
  const wrongShort = whyNotShortName(shortName)
  if (wrongShort !== undefined) return wrongShort
  if (shortName.length > 20) return '简称最多 20 个字。'
  if (row.code !== '' && !/^\d{12}$/.test(row.code)) return '区划代码是 12 位数字；不知道可以不填。'
  const contact = placeContact.safeParse({
    address: row.address || null,
    phone: phoneOf(row.phone),
    openingHours: row.openingHours || null,
    dutyPhone: phoneOf(row.dutyPhone),
  })
  if (!contact.success) return contactFaults[String(contact.error.issues[0]?.path[0])] ?? '这一行有一项填得不对。'
  return { line: row.line, kind, name, shortName, code: row.code || null, ...contact.data }
}

const contactFaults: Readonly<Record<string, string>> = {
  address: '地址最多 100 个字。',
  phone: '电话只能有数字、空格和短横线，比如 0731-80000001。',
  openingHours: '开放时间最多 100 个字。',
  dutyPhone: '值班电话只能有数字、空格和短横线，比如 0731-80000001。',
}

/** Full-width digits and long dashes come from Chinese input methods. */
const phoneOf = (typed: string): string | null => typed.normalize('NFKC').replace(/[–—−]/g, '-').trim() || null

const whyNotHere = ({ kind }: PlaceDraft, parent: { kind: PlaceKind; name: string }): string | undefined =>
  mayLieBelow(kind, parent.kind) ? undefined : `${parent.name}下面不能直接设${placeKindNames[kind]}。`

function whyTwice({ name }: PlaceDraft, parent: { name: string }, taken: ReadonlySet<string>, seen: ReadonlyMap<string, number>): string | undefined {
  const line = seen.get(name)
  if (line !== undefined) return `和第 ${line} 行重名。`
  return taken.has(name) ? `${parent.name}下面已经有“${name}”了。` : undefined
}
