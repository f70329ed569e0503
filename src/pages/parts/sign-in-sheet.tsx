import type { Me } from '@/domain/account/contract/profile'
import { useOneTap } from '@/client/use-one-tap'
import { useSignedIn } from '@/client/use-session'
import { Button } from '@/ui/button/button'
import { Facts } from '@/ui/facts/facts'
import { Note } from '@/ui/note/note'
import { Sheet } from '@/ui/sheet/sheet'
import { ActError } from './act-error'
import { signInElsewhere, signInKeeps } from './sign-in-words'

interface SignInSheetProps {
  /** What the account is needed for now, such as 请家人一起用; closed while there is nothing. */
  why: string | undefined
  onClose: () => void
  /** What was being done goes on. */
  onSignedIn: (me: Me) => void
}

const facts = [
  { icon: 'check-circle', label: '怎么登', text: '点一下就好，不用填表、不用设密码' },
  signInKeeps,
  { icon: 'heart', label: '不登录呢', text: '文章、政策、电话照样看、照样打' },
] as const

/** Asked in the moment it is needed: why, what is kept, and that reading goes on without. */
export function SignInSheet({ why, onClose, onSignedIn }: SignInSheetProps) {
  const signIn = useOneTap()
  const canSignInHere = useSignedIn()
  if (why === undefined) return null
  const go = async () => {
    const me = await signIn.run(undefined)
    if (me) onSignedIn(me)
  }
  return (
    <Sheet
      open
      title={why}
      text='先登录一下，登录后接着办。'
      onClose={onClose}
      foot={
        <>
          <ActError error={signIn.error} />
          {canSignInHere ? (
            <Button block busy={signIn.busy ? '正在登录，请稍等' : undefined} onTap={() => void go()}>
              一键登录
            </Button>
          ) : (
            <Note>{signInElsewhere}</Note>
          )}
          <Button kind='line' block onTap={onClose}>
            先不登录
          </Button>
        </>
      }
    >
      <Facts items={facts} />
    </Sheet>
  )
}
