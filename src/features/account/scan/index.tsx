import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '@/client/api'
import { back } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'

/** What the address carries; a cut one as it stands, so that the cloud says that no computer waits for it. */
function decoded(said: string): string {
  try {
    return decodeURIComponent(said)
  } catch {
    return said
  }
}

/** After scanning a computer's code: which computer it is, and whether it is mine. */
export default function ScanPage() {
  const code = decoded(useRouter().params.code ?? '')
  return (
    <AccountScreen title='扫码登录电脑'>
      <WithMe why='登录电脑'>{() => <Confirm code={code} />}</WithMe>
    </AccountScreen>
  )
}

function Confirm({ code }: { code: string }) {
  const computer = useQuery({ queryKey: ['account.look', code], queryFn: () => api.account.signIn.look.mutate({ code }), gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false })
  const [end, setEnd] = useState<'yes' | 'no'>()
  const confirm = useAct(() => api.account.signIn.confirm.mutate({ code }))
  const refuse = useAct(() => api.account.signIn.refuse.mutate({ code }))
  const busy = confirm.busy || refuse.busy
  if (end) {
    return (
      <Card>
        <StateView
          picture={end === 'yes' ? 'sunflower' : 'leaf'}
          title={end === 'yes' ? '电脑上登录好了' : '没有让它登录'}
          text={end === 'yes' ? '八小时后自己退出。\n用完公用电脑，记得点退出。' : '那台电脑看不到您的任何资料。'}
          action='返回'
          onAction={back}
        />
      </Card>
    )
  }
  return (
    <Read of={computer} rows={2} missing={{ title: '这个码用不了', text: '码两分钟就换。请在电脑上换一个，再扫一次。' }}>
      {({ browser }) => (
        <>
          <Answer>要在这台电脑上登录吗？</Answer>
          <Card>
            <Facts
              items={[
                { icon: 'desk', label: '电脑', text: browser },
                { icon: 'clock', label: '多久', text: '八小时，到时自己退出' },
                { icon: 'alert', label: '别人发来的码', text: '不要点登录。工作人员不会叫您扫码' },
              ]}
            />
          </Card>
          <ActError error={confirm.error ?? refuse.error} />
          <View className='account-stack'>
            <Button block disabled={refuse.busy} busy={confirm.busy ? '正在登录，请稍等' : undefined} onTap={async () => (await confirm.run(undefined)) && setEnd('yes')}>
              是我的电脑，登录
            </Button>
            <Button kind='line' block disabled={busy} onTap={async () => (await refuse.run(undefined)) && setEnd('no')}>
              不是我，不登录
            </Button>
          </View>
        </>
      )}
    </Read>
  )
}
