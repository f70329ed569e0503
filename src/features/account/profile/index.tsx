import { useState } from 'react'
import { knownMe, refreshFamilies, setMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import type { Me } from '@/domain/account/contract/profile'
import { stageWords, type Stage } from '@/domain/account/stages'
import { ActError } from '@/pages/parts/act-error'
import { StageTiles } from '@/pages/parts/stage-tiles'
import { WithMe } from '@/pages/parts/with-me'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Sheet } from '@/ui/sheet/sheet'
import { AccountScreen } from '../parts/account-screen'
import { NameSheet } from './name-sheet'

const placeWords = (place: Me['place'], none: string) => (place ? place.names.join('') : none)

/** 改资料: what the account knows, row by row; nothing more is asked than what serves the person. */
export default function ProfilePage() {
  const [sheet, setSheet] = useState<'name' | 'stages'>()
  const edit = useAct((change: { name?: string; stages?: Stage[] }) => api.account.profile.edit.mutate(change))
  const change = async (what: { name?: string; stages?: Stage[] }) => {
    const answer = await edit.run(what)
    if (answer) setMe(answer.me)
    if (answer && what.name) void refreshFamilies()
    return answer !== undefined
  }
  const close = () => {
    edit.forgetError()
    setSheet(undefined)
  }
  const toggle = (stage: Stage) => {
    // What is known now, not what was drawn: two quick taps are two changes.
    const now = knownMe()?.stages ?? []
    void change({ stages: now.includes(stage) ? now.filter((one) => one !== stage) : [...now, stage] })
  }

  return (
    <AccountScreen title='改资料'>
      <WithMe why='改我的资料' rows={5}>
        {(me) => (
          <>
            <Card flush>
              <Row leading={<Avatar text={me.name.slice(0, 1)} tone='sun' />} title='怎么称呼' text={me.name} arrow onTap={() => setSheet('name')} />
              <Row leading={<RowSign icon='pin' />} title='住在哪里' text={placeWords(me.place, '还没选，选了才知道找谁')} arrow onTap={() => open(routes.place('living'))} />
              <Row leading={<RowSign icon='house' />} title='户口在哪里' text={placeWords(me.registeredPlace, '需要时再填')} arrow onTap={() => open(routes.place('registered'))} />
              {!me.gentle && (
                <Row
                  leading={<RowSign icon='sprout' />}
                  title='家里现在是哪一段'
                  text={me.stages.map((stage) => stageWords[stage].title).join('、') || '还没选，可以选几段'}
                  arrow
                  onTap={() => setSheet('stages')}
                />
              )}
            </Card>
            <Section title='办事时才用到' note='不填也能看文章'>
              <Card flush>
                <Row leading={<RowSign icon='phone' />} title='手机号' text={me.phone ?? '没有填'} arrow onTap={() => open(routes.phone)} />
                <Row
                  leading={<RowSign icon='lock' />}
                  title='姓名和身份证'
                  text={me.realName ? `${me.realName}，${me.idNumber ?? ''}` : '没有填，办会员证、帮扶时再填'}
                  arrow
                  onTap={() => open(routes.identity('membership'))}
                />
                <Row leading={<RowSign icon='care' />} title='代办' text='谁替我办事，我替谁办事' arrow onTap={() => open(routes.mandates)} />
                <Row leading={<RowSign icon='house' />} title='村里帮您登记过吗？' text='领回来，以后自己管' arrow onTap={() => open(routes.claim)} />
              </Card>
            </Section>
            <Section title='我的心意'>
              <Card flush>
                <Row leading={<RowSign icon='heart' />} title='怎么称呼我、哪些日子别打扰' text='工作人员来之前会先看' arrow onTap={() => open(routes.wishes)} />
              </Card>
            </Section>
            <NameSheet open={sheet === 'name'} name={me.name} act={edit} onClose={close} onSave={async (name) => (await change({ name })) && close()} />
            <Sheet
              open={sheet === 'stages'}
              title='家里现在是哪一段？'
              text='可以选几段，随时能改。'
              onClose={close}
              foot={
                <>
                  <ActError error={edit.error} />
                  <Button block onTap={close}>
                    好了
                  </Button>
                </>
              }
            >
              <StageTiles chosen={me.stages} onTap={toggle} />
            </Sheet>
          </>
        )}
      </WithMe>
    </AccountScreen>
  )
}
