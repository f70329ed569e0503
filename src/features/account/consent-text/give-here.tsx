import { View } from '@tarojs/components'
import { useMe } from '@/client/account-queries'
import { useConsents, useGiveConsent } from '@/client/consent-queries'
import { back, open, routes } from '@/client/routes'
import type { ConsentKind } from '@/domain/account/consent-kinds'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'

/** What may be said yes to under the whole text, once there is something that uses it. */
const givenHere: readonly ConsentKind[] = ['specialIdentity']

/** Under the whole text, for who is signed in: yes, or not now, in two buttons of one size. What was said yes to is taken back where all of it stands. */
export function GiveHere({ kind, version, agreeWords }: { kind: ConsentKind; version: number; agreeWords: string }) {
  const me = useMe().data
  const mine = useConsents(Boolean(me)).data
  const give = useGiveConsent()
  if (!me || !mine) return null
  const given = mine.items.find((item) => item.kind === kind)
  if (given?.state === 'given') {
    return (
      <View className='account-stack'>
        <Note>您同意过了。想收回，随时都行。</Note>
        <Button kind='line' block onTap={() => open(routes.consents)}>
          看我同意过什么
        </Button>
      </View>
    )
  }
  if (!given && !givenHere.includes(kind)) return null
  return (
    <View className='account-stack'>
      <ActError error={give.error} />
      <Button block busy={give.busy ? '正在存，请稍等' : undefined} onTap={() => void give.run({ kind, subject: null, version })}>
        {agreeWords}
      </Button>
      <Button kind='line' block disabled={give.busy} onTap={back}>
        先不
      </Button>
    </View>
  )
}
