import { consentContract } from '@/domain/account/contract/consent'
import { isGivenAlone, isPerChild } from '@/domain/account/consent-rules'
import { consentText } from '@/domain/account/consent-texts'
import type { ConsentEntry } from '@/domain/account/consent-record'
import { mayReturnTo } from '@/domain/account/family-standing'
import { procedure } from '../../kernel/procedure'
import { consents } from '../collections'
import { familiesOf } from '../family/read-family'

const { input, output } = consentContract.mine
const fields = ['given', 'log'] as const

/** Two round trips: the families know how the children are called. */
export const mine = procedure('account.consent', input, output).query(async ({ ctx }) => {
  const [record, families] = await Promise.all([consents.byId(ctx.me, fields), familiesOf(ctx.me)])
  const nameOf = new Map(families.flatMap(({ children }) => children.map(({ id, name }) => [id, name])))
  const returnable = new Set(families.flatMap((family) => family.children.filter((child) => mayReturnTo(family, child, ctx.me)).map(({ id }) => id)))
  const canGive = ({ kind, subject, state }: ConsentEntry) => state !== 'given' && (isPerChild(kind) ? returnable.has(subject ?? '') : isGivenAlone(kind))
  const items = Object.values(record?.given ?? {}).map((entry) => ({ ...said(entry, nameOf.get(entry.subject ?? '') ?? null), canGive: canGive(entry) }))
  const history = (record?.log ?? []).map(({ kind, subject, state, version, at }) => ({ kind, subject, state, version, at: at.toISOString() })).reverse()
  return { items: items.sort((a, b) => (a.at < b.at ? 1 : -1)), history }
})

function said({ kind, subject, state, version, at }: ConsentEntry, subjectName: string | null) {
  const newest = consentText(kind, subjectName ?? undefined)
  return { kind, subject, subjectName, state, version, newer: newest.version > version, at: at.toISOString(), title: newest.title, withdrawMeans: newest.withdrawMeans }
}
