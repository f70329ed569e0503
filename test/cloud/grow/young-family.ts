import { newestVersion } from '../../../src/domain/account/consent-texts'
import type { Family } from '../../../src/domain/account/contract/family'
import type { ChildFileAnswer, NewEntry, Note } from '../../../src/domain/grow/contract'
import { mostPhotoBytes } from '../../../src/domain/grow/contract-limits'
import { openPlaces, somebody, type Someone } from '../account/person'
import { nextUlid } from '../fixtures'
import { dataOf, type TestCloud } from '../harness'

export interface YoungFamily {
  mother: Someone
  familyId: string
  childId: string
}

export const line = (note: Note): NewEntry => ({ id: nextUlid(), at: new Date().toISOString(), note })

/** More than the cloud takes of one photo. */
export const tooLarge = mostPhotoBytes + 1

/** A mother with a child, and what she and others do with the child's file. */
function youngFamilies(cloud: TestCloud) {
  const note = (childId: string, entries: NewEntry[], as: Someone) => cloud.mutate('grow.child.note', { id: nextUlid(), childId, entries }, as)
  return {
    note,
    read: async (childId: string, as: Someone) => dataOf<ChildFileAnswer>(await cloud.query('grow.child.file', { childId }, as)),
    async newChild(birthOn = '2026-01-20', child: { name?: string; sex?: 'girl' | 'boy' } = {}): Promise<YoungFamily> {
      const mother = await somebody(cloud, '雨桐')
      const { family } = dataOf<{ family: Family }>(await cloud.mutate('account.family.start', { id: nextUlid() }, mother))
      const childId = nextUlid()
      dataOf(await cloud.mutate('account.family.addChild', { id: childId, familyId: family.id, name: '禾禾', sex: 'girl', birthOn, agree: newestVersion('under14'), ...child }, mother))
      return { mother, familyId: family.id, childId }
    },
    async joinedAs(role: string, name: string, { mother, familyId }: YoungFamily): Promise<Someone> {
      const other = await somebody(cloud, name)
      const { token } = dataOf<{ token: string }>(await cloud.mutate('account.family.invite', { id: nextUlid(), familyId, role }, mother))
      dataOf(await cloud.mutate('account.family.accept', { token }, other))
      return other
    },
  }
}

export type YoungFamilies = ReturnType<typeof youngFamilies>

/** A cloud with places for the tests of one file, without a fault at the start of each. */
export function openYoungFamilies(ready: (cloud: TestCloud, families: YoungFamilies) => void): void {
  openPlaces((cloud) => ready(cloud, youngFamilies(cloud)))
}
