import { View } from '@tarojs/components'
import { useState } from 'react'
import { beginDoor } from '@/client/desk/door'
import { dropDoor, type DoorDraft, type DoorFiled } from '@/client/desk/door-drafts'
import { useFoundPeople } from '@/client/desk/people'
import { deskRoutes } from '@/client/desk/routes'
import { useOnline } from '@/client/reading-state'
import { open } from '@/client/routes'
import { useProgrammes } from '@/client/support-queries'
import { useAct } from '@/client/use-act'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import type { PersonRow } from '@/domain/org/contract/desk'
import { ActError } from '@/pages/parts/act-error'
import { Read } from '@/pages/parts/read'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { SearchField } from '@/ui/search-field/search-field'
import { Section } from '@/ui/section/section'
import { FormPage } from '../../desk/parts/form-page'
import { useThisDevice } from './use-this-device'

interface DoorHomeProps {
  drafts: readonly DoorDraft[]
  filed: readonly DoorFiled[]
  onOpen: (id: string) => void
}

const stateWords = { filling: '没填完，接着填', waiting: '签好了，有网时自己交', refused: '没交上' } as const

/** What waits on this phone, and the way to begin: a resident without WeChat, then what they apply for. */
export function DoorHome({ drafts, filed, onOpen }: DoorHomeProps) {
  const online = useOnline()
  const device = useThisDevice()
  const [person, setPerson] = useState<PersonRow>()
  if (person) return <PickProgramme person={person} onBack={() => setPerson(undefined)} onBegun={onOpen} />
  return (
    <FormPage label='上门代填'>
      <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>
        替没有微信的人填申请
      </View>
      <View className='door-text'>本人在场，一条一条问过再填，最后由本人签名。</View>
      {!online && (
        <View className='door-gap'>
          <Note tone='warn'>没有网络。已经打开过的可以接着填、签名，有网时自己交；新的要有网才能开头。</Note>
        </View>
      )}
      {drafts.length > 0 && (
        <Section title={`在${device}上的`}>
          <Card flush>
            {drafts.map((draft) => (
              <Row
                key={draft.id}
                title={`${draft.sheet.who} · ${draft.sheet.terms.title}`}
                text={draft.state === 'refused' ? `${stateWords.refused}：${draft.says ?? ''}点开看看怎么办。` : stateWords[draft.state]}
                arrow
                onTap={() => onOpen(draft.id)}
              />
            ))}
          </Card>
        </Section>
      )}
      {filed.length > 0 && (
        <Section title='刚交上去的'>
          <Card flush>
            {filed.map(({ id, who, title, receipt, ring }) => (
              <Row
                key={id}
                title={`${who} · ${title}`}
                text={`受理号 ${receipt}${ring ? `，有事打 ${ring.phone}` : ''}`}
                trailing={
                  <Button kind='text' small label={`${receipt}不用再显示`} onTap={() => dropDoor(id)}>
                    知道了
                  </Button>
                }
              />
            ))}
          </Card>
        </Section>
      )}
      {online && <PickResident onPick={setPerson} />}
    </FormPage>
  )
}

/** Of those whom the search finds, who cannot apply themselves. */
function PickResident({ onPick }: { onPick: (person: PersonRow) => void }) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const found = useFoundPeople(asked)
  return (
    <Section title='找人' note='姓名、拼音、电话或证件后四位'>
      <SearchField label='找没有微信的人' placeholder='写姓名' value={typed} onInput={setTyped} onSearch={() => setAsked(typed.trim())} />
      <View className='door-gap'>
        <Button kind='soft' block disabled={typed.trim() === ''} onTap={() => setAsked(typed.trim())}>
          找
        </Button>
      </View>
      {asked !== '' && (
        <View className='door-gap'>
          <Read of={found} rows={3}>
            {({ items }) => {
              const residents = items.filter(({ id }) => isWithoutWechat(id))
              return residents.length > 0 ? (
                <Card flush>
                  {residents.map((row) => (
                    <Row key={row.id} title={row.name} text={[row.where, row.phoneLast4 ? `电话尾号 ${row.phoneLast4}` : ''].filter((words) => words !== '').join(' · ')} arrow onTap={() => onPick(row)} />
                  ))}
                </Card>
              ) : (
                <Note>{items.length > 0 ? '找到的人都有微信，要本人自己申请，或在“代办”里请人来填。' : '没有找到。还没有登记的，先登记再来填。'}</Note>
              )
            }}
          </Read>
        </View>
      )}
      <View className='door-gap'>
        <Button kind='text' small onTap={() => open(deskRoutes.record)}>
          登记没有微信的老人
        </Button>
      </View>
    </Section>
  )
}

function PickProgramme({ person, onBack, onBegun }: { person: PersonRow; onBack: () => void; onBegun: (id: string) => void }) {
  const programmes = useProgrammes()
  const beginning = useAct((programme: string) => beginDoor(person.id, programme))
  const begin = async (programme: string) => {
    const id = await beginning.run(programme)
    if (id !== undefined) onBegun(id)
  }
  return (
    <FormPage
      label='申请什么'
      foot={
        <Button kind='line' block onTap={onBack}>
          换一个人
        </Button>
      }
    >
      <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>{`替${person.name}申请什么？`}</View>
      <View className='door-text'>{beginning.busy ? '正在准备，好了没有网也能填。' : '点一项就开始；打开资料会记下来，对方查得到。'}</View>
      <ActError error={beginning.error} />
      <View className='door-gap'>
        <Read of={programmes} rows={4}>
          {(all) => (
            <Card flush>
              {all.filter(({ isAppliedForHere }) => isAppliedForHere).map(({ id, title, who }) => (
                <Row key={id} title={title} text={who} arrow onTap={() => void begin(id)} />
              ))}
            </Card>
          )}
        </Read>
      </View>
    </FormPage>
  )
}
