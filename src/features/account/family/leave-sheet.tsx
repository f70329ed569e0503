import { refreshFamilies } from '@/client/account-queries'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import type { Family } from '@/domain/account/contract/family'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { Sheet } from '@/ui/sheet/sheet'

interface LeaveSheetProps {
  family: Family
  open: boolean
  onClose: () => void
  say: (words: string) => void
}

/** Leaving a family: what stays, what goes, and for a guardian whether the children stay in sight. */
export function LeaveSheet({ family, open, onClose, say }: LeaveSheetProps) {
  const leave = useAct((keepChildren: boolean) => api.account.family.leave.mutate({ familyId: family.id, keepChildren }))
  const go = async (keepChildren: boolean) => {
    const answer = await leave.run(keepChildren)
    if (!answer) return
    await refreshFamilies()
    onClose()
    say(answer.left ? '已经离开了' : '还不能离开')
  }
  const parent = family.myRole === 'guardian' && family.children.length > 0
  if (family.leaving === 'lastGuardian') {
    return (
      <Sheet open={open} title='现在还不能离开' onClose={onClose}>
        <Note tone='warn'>家里只有您一个人照看。先请另一位来一起照看，或者先删掉家人的资料，再离开。</Note>
      </Sheet>
    )
  }
  return (
    <Sheet
      open={open}
      title='离开这个家？'
      text={parent ? '您和别的大人互相看不到了。资料不会丢，另一位照看的人接着用。' : '离开后马上看不到家里的资料，也收不到提醒。想回来，请家人再发一张卡。'}
      onClose={onClose}
      foot={
        <>
          <ActError error={leave.error} />
          {parent && (
            <Button kind='dangerLine' block busy={leave.busy ? '正在办，请稍等' : undefined} onTap={() => void go(true)}>
              离开，但还看得到宝宝
            </Button>
          )}
          <Button kind='dangerLine' block busy={leave.busy ? '正在办，请稍等' : undefined} onTap={() => void go(false)}>
            {parent ? '离开，也不看了' : '离开'}
          </Button>
          <Button block onTap={onClose}>
            留下
          </Button>
        </>
      }
    />
  )
}
