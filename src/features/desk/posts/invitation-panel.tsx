import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import type { InvitationRow } from '@/domain/org/contract/staff'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Tag } from '@/ui/tag/tag'
import { termWords } from './state-words'

interface InvitationPanelProps {
  invitation: InvitationRow
  onDone: (words: string) => void
}

/** One invitation: whom, for what, until when; an open one can be taken back. */
export function InvitationPanel({ invitation, onDone }: InvitationPanelProps) {
  const [asking, setAsking] = useState(false)
  const revoking = useAct(() => api.org.staff.revokeInvitation.mutate({ id: invitation.id }))
  const now = new Date()
  const revoke = async () => {
    if (!(await revoking.run(undefined))) return
    setAsking(false)
    onDone('收回了，那个邀请码不能再用')
    await refreshDesk()
  }
  return (
    <DeskPanel
      label={`给${invitation.name}的邀请`}
      foot={
        <Button kind='dangerLine' block small onTap={() => setAsking(true)}>
          收回邀请
        </Button>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone='primary'>等对方接受</Tag>} title={invitation.name} text={invitation.roleName} />
      </DeskPart>
      <DeskPart title='邀请'>
        <DeskFacts
          facts={[
            { name: '地方', value: [invitation.placeAbove, invitation.placeName].filter(Boolean).join(' · ') },
            { name: '任期', value: termWords(invitation) },
            { name: '手机', value: `尾号 ${invitation.phoneLast4}` },
            { name: '谁请的', value: `${invitation.byName}，${saidMoment(new Date(invitation.at), now)}` },
            { name: '有效到', value: saidMoment(new Date(invitation.expiresAt), now) },
          ]}
        />
      </DeskPart>
      {asking && (
        <DeskDialog
          title='收回这封邀请？'
          text='邀请码马上失效。要请这位同事，得再发一次。'
          onClose={() => setAsking(false)}
          said={<ActError error={revoking.error} />}
          actions={
            <>
              <Button kind='line' small fill onTap={() => setAsking(false)}>
                不收回
              </Button>
              <Button kind='dangerLine' small fill busy={revoking.busy ? '正在收回' : undefined} onTap={() => void revoke()}>
                收回
              </Button>
            </>
          }
        />
      )}
    </DeskPanel>
  )
}
