import { setFamily } from '@/client/account-queries'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import type { FamilyMember } from '@/domain/account/contract/family'
import { familyRoleWords } from '@/domain/account/family'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Sheet } from '@/ui/sheet/sheet'
import { AskToHelp } from './ask-to-help'

interface MemberSheetProps {
  familyId: string
  /** Of whom; closed while there is nobody. */
  member: FamilyMember | undefined
  onClose: () => void
  say: (words: string) => void
}

/** What somebody of the family may do here, that one would act for them, or that they leave, with what that means. */
export function MemberSheet({ familyId, member, onClose, say }: MemberSheetProps) {
  const change = useAct((role: 'relative' | 'helper') => api.account.family.changeRole.mutate({ familyId, personId: member?.personId ?? '', role }))
  const remove = useAct(() => api.account.family.removeMember.mutate({ familyId, personId: member?.personId ?? '' }))
  if (!member) return null
  const done = (answer: Awaited<ReturnType<typeof change.run>>, words: string) => {
    if (!answer) return
    setFamily(answer.family)
    say(words)
    onClose()
  }
  const busy = change.busy || remove.busy
  return (
    <Sheet
      open
      title={member.name}
      onClose={onClose}
      foot={
        <>
          <ActError error={change.error ?? remove.error} />
          {member.canRemove && (
            <Button kind='dangerLine' block busy={remove.busy ? '正在办，请稍等' : undefined} onTap={async () => done(await remove.run(undefined), `${member.name}看不到家里的资料了`)}>
              {`不再让${member.name}看`}
            </Button>
          )}
        </>
      }
    >
      {member.canChangeRole && (
        <Options label={`${member.name}能做什么`}>
          <Option title={familyRoleWords.relative} text='看家里的资料，收提醒' on={member.role === 'relative'} disabled={busy} onTap={async () => done(await change.run('relative'), '改好了')} />
          <Option title={familyRoleWords.helper} text='替您办事，办之前要您点头' on={member.role === 'helper'} disabled={busy} onTap={async () => done(await change.run('helper'), '改好了')} />
        </Options>
      )}
      <AskToHelp
        member={member}
        onAsked={(words) => {
          say(words)
          onClose()
        }}
      />
    </Sheet>
  )
}
