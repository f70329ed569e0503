/** What somebody has agreed to, read from the record of it. */
import type { ConsentKind } from './consent-kinds'
import type { ConsentState } from './consent-record'
import { newestVersion } from './consent-texts'

/** Under which name a consent stands in the record: `under14:<child>` for what is asked per child, else the kind. */
export const consentKey = (kind: ConsentKind, subject?: string | null): string => (subject ? `${kind}:${subject}` : kind)

/** Whether `kind` is asked for each child by itself. */
export const isPerChild = (kind: ConsentKind): boolean => kind === 'under14'

/** Whether saying yes is all: the others come with what is typed in, and are asked for there; `under14` hangs on the child's file. */
export const isGivenAlone = (kind: ConsentKind): boolean => ['specialIdentity', 'health', 'bank', 'location'].includes(kind)

type Given = Readonly<Record<string, { state: ConsentState; version: number }>>

/** An older version still holds for what it said: what is there may be read. The newer one is asked for before more is stored. */
export const isGiven = (given: Given, kind: ConsentKind, subject?: string): boolean => given[consentKey(kind, subject)]?.state === 'given'

/** Whether what somebody agreed to is what is said today: without that nothing more is stored. */
export const isGivenAnew = (given: Given, kind: ConsentKind, subject?: string): boolean => isGiven(given, kind, subject) && isNewest(kind, given[consentKey(kind, subject)]?.version ?? 0)

/** One agrees only to the text one was shown, which must be the newest. */
export const isNewest = (kind: ConsentKind, version: number): boolean => newestVersion(kind) === version
