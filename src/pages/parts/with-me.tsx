import type { ReactNode } from 'react'
import { useMe } from '@/client/account-queries'
import type { Me } from '@/domain/account/contract/profile'
import { SignInSheet } from './sign-in-sheet'
import { useSignInFirst } from './use-sign-in-first'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'
import { Read } from './read'

interface WithMeProps {
  /** What the page is for, such as 请家人一起用: heads the question to sign in. */
  why: string
  rows?: number
  children: (me: Me) => ReactNode
}

/** What only somebody who has signed in can see; others are asked here, and the page goes on. */
export function WithMe({ why, rows, children }: WithMeProps) {
  const me = useMe()
  const { whenSignedIn, sheet } = useSignInFirst()
  return (
    <Read of={me} rows={rows}>
      {(who) =>
        who ? (
          children(who)
        ) : (
          <>
            <Card>
              <StateView
                picture='sunflower'
                title={why}
                text={'先登录一下，点一下就好。\n不登录也能看文章、打电话。'}
                action='去登录'
                onAction={() => whenSignedIn(why, () => undefined)}
              />
            </Card>
            <SignInSheet {...sheet} />
          </>
        )
      }
    </Read>
  )
}
