import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState, type ReactNode } from 'react'
import { setFamily, useFamilies } from '@/client/account-queries'
import { api } from '@/client/api'
import { refreshInbox } from '@/client/inbox-queries'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { Family, FamilyMember } from '@/domain/account/contract/family'
import { familyTitle, isOwnFamily, ownFirst } from '@/domain/account/family-title'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { FamilyPart } from './family-part'
import { LeaveSheet } from './leave-sheet'
import { MemberSheet } from './member-sheet'
import './index.scss'

/** 我的家人: who is here, who may do what, and how one comes or goes. */
export default function FamilyPage() {
  const [said, say] = useSaid()
  return (
    <AccountScreen title='我的家人' toast={said}>
      <WithMe why='和家人一起用' rows={4}>
        {(me) => <Families quiet={me.gentle} say={say} />}
      </WithMe>
    </AccountScreen>
  )
}

function Families({ quiet, say }: { quiet: boolean; say: (words: string) => void }) {
  const families = useFamilies(true)
  const asked = useRouter().params.family
  const [chosen, choose] = useState(asked)
  const [id] = useOnceId()
  const start = useAct(() => api.account.family.start.mutate({ id }))
  const begin = async () => {
    const answer = await start.run(undefined)
    if (!answer) return
    setFamily(answer.family)
    choose(answer.family.id)
  }
  return (
    <Read of={families} rows={4}>
      {(all) =>
        all.length === 0 ? (
          <Card>
            <StateView
              picture='house'
              title='还没有建家'
              text={quiet ? '建一个家，请家里人来看着、帮着办。' : '建一个家，把宝宝添上，\n再请另一位家长、老人一起用。'}
            />
            <ActError error={start.error} />
            <Button block busy={start.busy ? '正在建，请稍等' : undefined} onTap={() => void begin()}>
              建一个家
            </Button>
          </Card>
        ) : (
          <Several all={ownFirst(all)} chosen={chosen} onChoose={choose} quiet={quiet} say={say}>
            {!all.some(isOwnFamily) && (
              <View className='account-stack'>
                <ActError error={start.error} />
                <Card flush>
                  <Row
                    leading={<RowSign icon='plus' tone='sun' />}
                    title={start.busy ? '正在建，请稍等' : '建一个自己的家'}
                    text='和这里的家分开，您自己照看'
                    arrow
                    onTap={() => void begin()}
                  />
                </Card>
              </View>
            )}
          </Several>
        )
      }
    </Read>
  )
}

interface SeveralProps {
  all: readonly Family[]
  /** The one that was asked for; the first when it is not there. */
  chosen: string | undefined
  onChoose: (id: string) => void
  quiet: boolean
  say: (words: string) => void
  children: ReactNode
}

/** One family at a time; who belongs to several says which, by name. */
function Several({ all, chosen, onChoose, quiet, say, children }: SeveralProps) {
  const shown = all.find(({ id }) => id === chosen) ?? all[0]
  return (
    <>
      {all.length > 1 && (
        <View className='family-which'>
          <Chips label='看哪个家'>
            {all.map((family) => (
              <Chip key={family.id} on={family === shown} onTap={() => onChoose(family.id)}>
                {familyTitle(family)}
              </Chip>
            ))}
          </Chips>
        </View>
      )}
      {shown && <OneFamily key={shown.id} family={shown} quiet={quiet} say={say} />}
      {children}
    </>
  )
}

function OneFamily({ family, quiet, say }: { family: Family; quiet: boolean; say: (words: string) => void }) {
  const [now] = useState(() => new Date())
  const [member, setMember] = useState<FamilyMember>()
  const [inviteId, setInviteId] = useState<string>()
  const [leaving, setLeaving] = useState(false)
  const revoke = useAct((id: string) => api.account.family.revokeInvite.mutate({ familyId: family.id, inviteId: id }))
  const takeBack = async () => {
    const answer = inviteId && (await revoke.run(inviteId))
    if (!answer) return
    setFamily(answer.family)
    void refreshInbox()
    setInviteId(undefined)
    say('卡收回了，点开也没用了')
  }
  return (
    <View>
      <FamilyPart family={family} now={now} quiet={quiet} onMember={setMember} onRevoke={setInviteId} />
      <View className='account-stack'>
        <Card flush>
          <Row leading={<RowSign icon='care' />} title='替我办事的人' text='谁能替我办、办了什么' arrow onTap={() => open(routes.mandates)} />
          {!family.apart && <Row leading={<RowSign icon='route' tone='plain' />} title='离开这个家' text='先说清楚会怎样' arrow onTap={() => setLeaving(true)} />}
        </Card>
      </View>
      <MemberSheet familyId={family.id} member={member} onClose={() => setMember(undefined)} say={say} />
      <LeaveSheet family={family} open={leaving} onClose={() => setLeaving(false)} say={say} />
      <AskSheet
        open={inviteId !== undefined}
        title='收回这张卡？'
        text='收回后点开也没用了。想请的时候可以再发一张。'
        yes='收回'
        no='留着'
        busy={revoke.busy}
        error={revoke.error}
        onYes={() => void takeBack()}
        onNo={() => setInviteId(undefined)}
      />
    </View>
  )
}
