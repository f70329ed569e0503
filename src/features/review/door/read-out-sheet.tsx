import { useConsentText } from '@/client/consent-queries'
import { open, routes } from '@/client/routes'
import type { WhomToRing } from '@/domain/support/door/door-contract'
import { Read } from '@/pages/parts/read'
import { Button } from '@/ui/button/button'
import { Facts } from '@/ui/facts/facts'
import type { IconName } from '@/ui/icon/icons'
import { Note } from '@/ui/note/note'
import { Sheet } from '@/ui/sheet/sheet'

export type ReadOutKind = 'specialIdentity' | 'health' | 'bank'

/** In the order of the six facts: what, what for, who sees, how long, how to withdraw, what if not. */
const signs: readonly IconName[] = ['document', 'growth', 'people', 'clock', 'refresh', 'heart']

/** What a no means for who has no app; of the card it is asked when a number was typed. */
const refusal: Readonly<Record<ReadOutKind, string>> = {
  specialIdentity: '这一项先不申请；别的事照样到社区当面办',
  health: '这一项先不申请；别的事照样到社区当面办',
  bank: '卡号不存，申请照样交；钱怎么领，到社区当面办',
}

/** How to take a yes back where there is no app to do it in. */
const withdrawal = (ring: WhomToRing | null | undefined) => (ring ? `跟社区说一声就停，电话 ${ring.phone}（${ring.name}）` : '跟社区说一声就停')

interface ReadOutSheetProps {
  kind: ReadOutKind
  /** Whom the resident rings to take it back. */
  ring: WhomToRing | null | undefined
  /** With the version of the text that was read out. */
  onAgree: (version: number) => void
  onRefuse: () => void
  /** Left without an answer. */
  onClose: () => void
}

/** One text, for the worker to read out to who has no WeChat: what it says of the app is said of the community instead. */
export function ReadOutSheet({ kind, ring, onAgree, onRefuse, onClose }: ReadOutSheetProps) {
  const text = useConsentText(kind)
  const { data } = text
  return (
    <Sheet
      open
      title={data?.title ?? '先念给对方听'}
      onClose={onClose}
      foot={
        data && (
          <>
            <Button block onTap={() => onAgree(data.version)}>
              {data.agreeWords}
            </Button>
            <Button kind='line' block onTap={onRefuse}>
              对方没有同意
            </Button>
          </>
        )
      }
    >
      <Read of={text}>
        {({ facts, versionWords }) => (
          <>
            <Note>请一条一条念给对方听；对方说同意，您再点同意。</Note>
            <Facts items={facts.map(({ title, text: said }, index) => ({ icon: signs[index] ?? 'info', label: title, text: title === '怎么收回' ? withdrawal(ring) : title === '不同意会怎样' ? refusal[kind] : said }))} />
            <Button kind='text' small block onTap={() => open(routes.consentText(kind))}>
              {`看全文（${versionWords}）和负责人电话`}
            </Button>
          </>
        )}
      </Read>
    </Sheet>
  )
}
