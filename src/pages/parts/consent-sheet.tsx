import { useConsentText } from '@/client/consent-queries'
import { open, routes } from '@/client/routes'
import type { ConsentKind } from '@/domain/account/consent-kinds'
import type { AppError } from '@/domain/errors'
import { ActError } from './act-error'
import { Read } from './read'
import { Button } from '@/ui/button/button'
import { ChildFace } from '@/ui/child-face/child-face'
import { Facts } from '@/ui/facts/facts'
import type { IconName } from '@/ui/icon/icons'
import { Illustration } from '@/ui/illustration/illustration'
import { Note } from '@/ui/note/note'
import { Sheet } from '@/ui/sheet/sheet'

/** In the order of the six facts: what, what for, who sees, how long, how to withdraw, what if not. */
const signs: readonly IconName[] = ['document', 'growth', 'people', 'clock', 'refresh', 'heart']

interface ConsentSheetProps {
  open: boolean
  kind: ConsentKind
  /** How the child is called, for `under14`. */
  name?: string
  /** Why it is asked again, where an older text was agreed to. */
  anew?: string
  busy: boolean
  error: AppError | undefined
  /** With the version of the text that was on the screen. */
  onAgree: (version: number) => void
  onRefuse: () => void
}

/** Six facts, two answers of equal size, nothing ticked before, the full text one tap away. */
export function ConsentSheet({ open: isOpen, kind, name, anew, busy, error, onAgree, onRefuse }: ConsentSheetProps) {
  const text = useConsentText(kind, name, isOpen)
  if (!isOpen) return null
  const { data } = text
  const picture = kind === 'under14' ? <ChildFace /> : <Illustration name='sunflower' width='48px' height='48px' />
  return (
    <Sheet
      open
      title={data?.title ?? '先问您一声'}
      picture={picture}
      onClose={onRefuse}
      foot={
        data && (
          <>
            <ActError error={error} />
            <Button block busy={busy ? '正在存，请稍等' : undefined} onTap={() => onAgree(data.version)}>
              {data.agreeWords}
            </Button>
            <Button kind='line' block disabled={busy} onTap={onRefuse}>
              {data.refuseWords}
            </Button>
          </>
        )
      }
    >
      <Read of={text}>
        {({ facts, versionWords }) => (
          <>
            {anew !== undefined && <Note>{anew}</Note>}
            <Facts items={facts.map(({ title, text: said }, index) => ({ icon: signs[index] ?? 'info', label: title, text: said }))} />
            <Button kind='text' small block onTap={() => open(routes.consentText(kind))}>
              {`看全文（${versionWords}）和负责人电话`}
            </Button>
          </>
        )}
      </Read>
    </Sheet>
  )
}
