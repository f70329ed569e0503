import { AppError } from '@/domain/errors'
import type { ProgrammeChange } from '@/domain/support/programme/change-contract'
import { parametersOf } from '@/domain/support/programme/parameters'
import { newestOf, programmeOn, type ProgrammeRow } from '@/domain/support/programme/programme-on'
import { programmeVersion, type ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { trialOf } from '@/domain/support/programme/trial'
import type { Trial } from '@/domain/support/programme/trial-shape'
import { shapeFaults, unreadLine } from '@/domain/support/programme/shape-faults'
import { versionFaults } from '@/domain/support/programme/version-faults'
import { sampleFamilies } from '@/domain/support/shipped/sample-families'
import type { ActivePost } from '../../kernel/active-post'
import type { StoredChange } from './collections'
import { programmeRows } from './programme-at'

export type ReadChange = Pick<StoredChange, 'programme' | 'title' | 'orgPath' | 'kind' | 'from' | 'basis' | 'values' | 'version' | 'trial'>

/** Faults that are named at once: who has more corrects these first. */
const mostNamed = 8

const refused = (why: string, sentence: string) => new AppError('BAD_INPUT', why, { sentence })

/** A change as it is written down, with what the test run shows: one round trip. Throws BAD_INPUT with what is wrong in words. `today` is a day in China. */
export async function readChange(change: ProgrammeChange, post: Pick<ActivePost, 'orgPath'>, today: string): Promise<ReadChange> {
  const { shipped, rows } = await programmeRows(change.programme, post.orgPath)
  if (change.kind === 'version') return readVersion(change, post, shipped, rows, today)
  const { programme, from, basis, values } = change
  if (from <= today) throw refused('a change in the past', '改动最早从明天起，已经过去的和今天的不能改，没有记下。请改一下开始的日子。')
  const before = programmeOn(shipped, rows, post.orgPath, from)
  const given = Object.fromEntries(values.map(({ name, value }) => [name, value]))
  if (Object.keys(given).length < values.length) throw refused('a value twice', '同一个数填了两遍，没有记下。留一个就行。')
  const unknown = values.find(({ name }) => !before.parameters.some((one) => one.name === name))
  if (unknown) throw refused(`no parameter ${unknown.name}`, '有一个数这个项目里没有，可能刚换了新版本。请刷新再看。')
  const checked = parametersOf(before.parameters).safeParse(given)
  if (!checked.success) {
    const label = before.parameters.find(({ name }) => name === checked.error.issues[0]?.path[0])?.label ?? ''
    throw refused(`wrong unit: ${label}`, `“${label}”填得不对，没有记下。看看单位，再填一次。`)
  }
  const set = before.parameters.flatMap(({ name, label, unit, value: was }) => {
    const value = given[name]
    return value === undefined ? [] : [{ name, label, unit, was, value }]
  })
  if (set.every(({ was, value }) => was === value)) throw refused('nothing is changed', '填的和那天本来的一样，没有要改的。')
  const taken = rows.find((row) => row.orgPath === post.orgPath && row.from === from && row.name !== undefined && given[row.name] !== undefined)
  if (taken) throw refused(`${taken._id} is set`, '从这一天起的这个数已经定过了，定过的不再改。请换一天。')
  const written = set.map(({ name, value }): ProgrammeRow => ({ orgPath: post.orgPath, from, basis, name, value }))
  const after = programmeOn(shipped, [...rows, ...written], post.orgPath, from)
  return { programme, title: shipped.title, orgPath: post.orgPath, kind: 'parameter', from, basis, values: set, version: null, trial: run(before, after, from) }
}

function readVersion({ programme, basis, json }: ProgrammeChange & { kind: 'version' }, post: Pick<ActivePost, 'orgPath'>, shipped: ProgrammeVersion, rows: readonly ProgrammeRow[], today: string): ReadChange {
  if (post.orgPath !== shipped.orgPath) throw new AppError('NOT_ALLOWED', 'a version is the province’s', { sentence: '整个项目的新版本由省里定，您这里可以改其中的数。什么都没有变。' })
  const parsed = programmeVersion.safeParse(parsedJson(json))
  if (!parsed.success) throw wrong(shapeFaults(parsed.error.issues))
  const version = parsed.data
  const faults = versionFaults(newestOf(shipped, rows), version, today)
  if (faults.length > 0) throw wrong(faults)
  const { from } = version.inForce
  const after = programmeOn(shipped, [...rows, { orgPath: post.orgPath, from, basis, version }], post.orgPath, from)
  return { programme, title: shipped.title, orgPath: post.orgPath, kind: 'version', from, basis, values: [], version, trial: run(programmeOn(shipped, rows, post.orgPath, from), after, from) }
}

const wrong = (faults: readonly string[]) =>
  refused(`a version with ${faults.length} faults`, `这一版还不能用，没有记下，您写的还在。\n${faults.slice(0, mostNamed).join('\n')}${faults.length > mostNamed ? `\n还有 ${faults.length - mostNamed} 处，先改这些。` : ''}`)

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch (error) {
    const where = error instanceof Error ? unreadLine(json, error) : ''
    throw refused('no JSON', `这一版的写法读不懂，没有记下，您写的还在。可能少了引号、逗号或括号，或者用了中文的标点。${where && `\n${where}`}`)
  }
}

const run = (before: ProgrammeVersion, after: ProgrammeVersion, on: string): Trial => trialOf(before, after, sampleFamilies[before.id] ?? [], on)
