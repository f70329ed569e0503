import { consentKey } from '@/domain/account/consent-rules'
import type { ConsentEntry } from '@/domain/account/consent-record'
import { consents } from '../collections'
import { raced, untilWritten } from '../../kernel/until-written'

const keptEntries = 200

/** Writes what somebody said to one kind; said again, nothing changes. One round trip, two the first time ever. */
export async function recordConsent(personId: string, entry: ConsentEntry): Promise<void> {
  const { state, version } = entry
  const field = `given.${consentKey(entry.kind, entry.subject)}` as const
  const isNews = { $or: [{ [`${field}.state`]: { $ne: state } }, { [`${field}.version`]: { $ne: version } }] }
  await untilWritten(async () => {
    const changed = await consents.updateOne({ _id: personId, ...isNews }, { $set: { [field]: entry }, $push: { log: { $each: [entry], $slice: -keptEntries } } })
    if (changed) return 'written'
    if (await consents.insertIfNew({ _id: personId, given: { [consentKey(entry.kind, entry.subject)]: entry }, log: [entry], closedAt: null })) return 'written'
    const known = (await consents.byId(personId, givenOnly))?.given[consentKey(entry.kind, entry.subject)]
    return known?.state === state && known.version === version ? 'as it was' : raced
  })
}

const givenOnly = ['given'] as const
