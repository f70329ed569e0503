import { useSyncExternalStore } from 'react'
import type { DoorSheet } from '@/domain/support/door/door-contract'
import { consentsFor } from '@/domain/support/case/consents-for'
import { api } from '../api'
import { fetchConsentTexts } from '../consent-queries'
import { doorBox, followDoor, isMyDoor, keepDoorDraft, newDoorDraft } from './door-drafts'
import { useDeskScope } from './scope'

/** What this post began, has waiting, and filed lately. */
export function useDoor() {
  const scope = useDeskScope()
  const { drafts, filed } = useSyncExternalStore(followDoor, doorBox)
  return { drafts: drafts.filter((one) => isMyDoor(one, scope)), filed: filed.filter((one) => isMyDoor(one, scope)) }
}

/** Which texts are read out for it. */
export const readOutFor = ({ terms }: Pick<DoorSheet, 'terms'>): ('specialIdentity' | 'health' | 'bank')[] => [...(consentsFor(terms) as ('specialIdentity' | 'health')[]), ...(terms.pays.kind === 'nothing' ? [] : (['bank'] as const))]

/** Fetches all that is needed where there is no network, and begins; says which draft it is. One begun before is gone on with. */
export async function beginDoor(personId: string, programme: string): Promise<string> {
  const known = doorBox().drafts.find(({ sheet, state }) => sheet.personId === personId && sheet.terms.id === programme && state !== 'waiting')
  if (known) return known.id
  const sheet = await api.support.door.open.query({ personId, programme })
  await fetchConsentTexts(readOutFor(sheet))
  const draft = newDoorDraft(sheet)
  keepDoorDraft(draft)
  return draft.id
}
