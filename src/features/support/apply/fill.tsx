import { useQuery } from '@tanstack/react-query'
import { api } from '@/client/api'
import { replace, routes } from '@/client/routes'
import type { Me } from '@/domain/account/contract/profile'
import { Read } from '@/pages/parts/read'
import { FillSteps } from './fill-steps'

/** The draft as the cloud has it: asked once, for from then on this phone is ahead of it. */
export function Fill({ id, me }: { id: string; me: Me }) {
  const draft = useQuery({ queryKey: ['support.draft', id], queryFn: () => api.support.cases.draft.query({ id }), staleTime: Infinity, gcTime: 0 })
  return (
    <Read of={draft} rows={4} missing={{ title: '这一份不在了', text: '可能已经交了，或者删掉了。', action: '看我的办件', onAction: () => replace(routes.myCases) }}>
      {(one) => <FillSteps key={one.id} draft={one} me={me} />}
    </Read>
  )
}
