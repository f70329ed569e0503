import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { api } from '@/client/api'
import { open, routes } from '@/client/routes'
import { currentPerson } from '@/client/session'
import { useAct } from '@/client/use-act'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'

const ours = /^xrk-signin:/

/** Scanning a computer's code, and the computers that are signed in as me. */
export default function ComputersPage() {
  const [said, say] = useSaid()
  const scan = async () => {
    const found = await Taro.scanCode({ scanType: ['qrCode'] }).catch(() => undefined)
    if (!found) return
    if (ours.test(found.result)) open(routes.scan(found.result))
    else say('这不是登录用的二维码')
  }
  return (
    <AccountScreen title='扫码登录电脑' toast={said}>
      <WithMe why='登录电脑'>
        {() => (
          <>
            <Answer text={process.env.TARO_ENV === 'h5' ? '请在手机微信里打开这一页来扫。' : '电脑上打开“工作台”，用这里扫屏幕上的码，不用密码。'}>在电脑上用</Answer>
            {process.env.TARO_ENV !== 'h5' && (
              <Button block icon='qr' onTap={() => void scan()}>
                扫一扫
              </Button>
            )}
            <Computers say={say} />
          </>
        )}
      </WithMe>
    </AccountScreen>
  )
}

function Computers({ say }: { say: (words: string) => void }) {
  const list = useQuery({ queryKey: ['account.sessions', currentPerson()], queryFn: () => api.account.signIn.sessions.query({}) })
  const revoke = useAct((id: string) => api.account.signIn.revoke.mutate({ id }))
  const end = async (id: string) => {
    if (!(await revoke.run(id))) return
    say('那台电脑退出了')
    void list.refetch()
  }
  return (
    <Section title='现在登录着的电脑'>
      <ActError error={revoke.error} />
      <Read of={list} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Card>
              <StateView picture='leaf' title='没有电脑登录着' />
            </Card>
          ) : (
            <Card flush>
              {items.map((session) => (
                <Row
                  key={session.id}
                  leading={<RowSign icon='desk' />}
                  title={session.browser}
                  text={`${saidMoment(new Date(session.createdAt), new Date())} 登录，${saidMoment(new Date(session.expiresAt), new Date())} 自己退出`}
                  trailing={
                    session.current ? (
                      <Tag tone='primary'>正在用</Tag>
                    ) : (
                      <Button kind='line' small disabled={revoke.busy} label={`让${session.browser}退出`} onTap={() => void end(session.id)}>
                        退出
                      </Button>
                    )
                  }
                />
              ))}
            </Card>
          )
        }
      </Read>
      <View className='foot'>不认识的电脑，点“退出”就用不了了</View>
    </Section>
  )
}
