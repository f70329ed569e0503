import type * as z from 'zod'
import { filingVoidedMessage, type WhyVoided } from '@/domain/account/filing-voided'
import type { Filter } from '../../kernel/db/filter'
import { notify } from '../../kernel/notify/notify'
import { settle } from '../../kernel/notify/settle'
import { filings } from './collections'

type Row = z.output<typeof filings.schema>

const read = ['_id', 'personId', 'helperName', 'content'] as const
const atOnce = 20

/** Voids those of these filings that wait for the person, who reads it once, unless `why` is null: then they know. Done again, or by two at once, it ends the same. */
export async function voidWaiting(these: Filter<Row>, why: WhyVoided | null, now: Date): Promise<void> {
  await filings.updateWhere({ ...these, state: 'toConfirm' }, { $set: { state: 'voided', answeredAt: now, untold: true } })
  for (let left = true; left; ) {
    const untold = await filings.find({ where: { ...these, state: 'voided', untold: true }, limit: atOnce, only: read })
    await Promise.all(untold.map((filing) => tell(filing, why, now)))
    left = untold.length === atOnce
  }
}

async function tell({ _id, personId, helperName, content }: Pick<Row, (typeof read)[number]>, why: WhyVoided | null, now: Date): Promise<void> {
  if (why !== null) {
    const words = filingVoidedMessage({ helperName, what: content.what }, why)
    await notify({ fact: `filing-void:${_id}`, to: personId, kind: 'family', ...words, link: '/features/account/mandates/index', now })
  }
  await settle(`filing:${_id}`, personId)
  await filings.updateOne({ _id, untold: true }, { $set: { untold: false } })
}
