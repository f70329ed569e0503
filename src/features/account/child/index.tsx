import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { setFamily, useFamilies } from '@/client/account-queries'
import { api } from '@/client/api'
import { refreshConsents } from '@/client/consent-queries'
import { keepDue } from '@/client/grow/kept-due'
import { back, open, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { FamilyChild } from '@/domain/account/contract/family'
import { chinaClock } from '@/domain/china-time'
import { dueOf } from '@/domain/grow/due-of'
import { folded } from '@/domain/grow/file/folded'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { besideField } from '@/pages/parts/beside-field'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { ChildForm, type ChildBasics } from './child-form'

/** A child's file: begun after the guardian agreed, changed and removed here. */
export default function ChildPage() {
  const { family = '', child } = useRouter().params
  return (
    <AccountScreen title={child ? '家人的资料' : '添上宝宝'}>
      <WithMe why='记宝宝的资料'>{() => (child ? <KnownChild familyId={family} childId={child} /> : <NewChildIn familyId={family} />)}</WithMe>
    </AccountScreen>
  )
}

const toFamilies = { action: '看我的家人', onAction: () => replace(routes.family) } as const

/** Only a guardian who lives in the family adds a child: whoever comes by another's link is told before anything is filled in. */
function NewChildIn({ familyId }: { familyId: string }) {
  const families = useFamilies(true)
  return (
    <Read of={families}>
      {(all) =>
        all.some(({ id, canAddChild }) => id === familyId && canAddChild) ? (
          <NewChild familyId={familyId} />
        ) : (
          <NotHere title='在这里添不了宝宝' text={'要由照看的家长在自己家里添。\n从“我的家人”进去就好。'} {...toFamilies} />
        )
      }
    </Read>
  )
}

function NewChild({ familyId }: { familyId: string }) {
  const [id] = useOnceId()
  const [basics, setBasics] = useState<ChildBasics>()
  const add = useAct(({ agree, ...child }: ChildBasics & { agree: number }) => api.account.family.addChild.mutate({ id, familyId, ...child, agree }))
  const wrongName = besideField(add.error) !== undefined
  const agree = async (version: number) => {
    const answer = basics && (await add.run({ ...basics, agree: version }))
    if (!basics || !answer) return
    setFamily(answer.family)
    // The first page says what is due from now on.
    keepDue(id, dueOf(basics, folded([]), chinaClock(new Date()).date))
    void refreshConsents()
    back()
  }
  return (
    <>
      <Answer text='只记这三样。身高体重、疫苗以后由您自己添。'>宝宝叫什么、哪天生的？</Answer>
      <ChildForm
        action='下一步，看清再决定'
        error={wrongName ? add.error : undefined}
        onSave={(child) => {
          add.forgetError()
          setBasics(child)
        }}
      />
      <ConsentSheet
        // What is wrong with the name is mended in the form.
        open={basics !== undefined && !wrongName}
        kind='under14'
        name={basics?.name}
        busy={add.busy}
        error={add.error}
        onAgree={(version) => void agree(version)}
        onRefuse={() => {
          add.forgetError()
          setBasics(undefined)
        }}
      />
    </>
  )
}

const removing = {
  file: { title: '删掉这份资料？', text: '名字、生日和以后记下的都会删掉，家里人都看不到了，找不回来。', yes: '删掉' },
  sight: { title: '不再看这份资料？', text: '只是您看不到了，另一位照看的人接着用，资料不会丢。', yes: '不看了' },
} as const

function KnownChild({ familyId, childId }: { familyId: string; childId: string }) {
  const families = useFamilies(true)
  const [asking, setAsking] = useState(false)
  const edit = useAct((child: ChildBasics) => api.account.family.editChild.mutate({ familyId, childId, ...child }))
  const remove = useAct(() => api.account.family.removeChild.mutate({ familyId, childId }))
  const settle = (answer: Awaited<ReturnType<typeof edit.run>>) => {
    if (!answer) return
    setFamily(answer.family)
    void refreshConsents()
    back()
  }
  const change = async (child: FamilyChild, basics: ChildBasics) => {
    const answer = await edit.run(basics)
    if (!answer) return
    if (basics.birthOn !== child.birthOn || basics.sex !== child.sex) keepDue(childId, null)
    settle(answer)
  }
  const form = (child: FamilyChild) => (
    <>
      <Answer text={child.canEdit ? undefined : '您可以看，改要请照看的家长。'}>{child.name}</Answer>
      <Card flush>
        <Row leading={<RowSign icon='growth' />} title='生长曲线' text='记身高体重，看长得怎么样' arrow onTap={() => open(routes.growth(child.id))} />
        <Row leading={<RowSign icon='syringe' />} title='疫苗' text='打过的、该打的' arrow onTap={() => open(routes.vaccines(child.id))} />
        <Row leading={<RowSign icon='stethoscope' />} title='体检' text='六岁前 13 次，查什么、怎么准备' arrow onTap={() => open(routes.checkups(child.id))} />
        <Row leading={<RowSign icon='blocks' />} title='发育筛查' text='四个问题，看看要不要去问医生' arrow onTap={() => open(routes.signs(child.id))} />
        <Row leading={<RowSign icon='heart' />} title='成长日记' text='第一次、照片、想记的话' arrow onTap={() => open(routes.diary(child.id))} />
      </Card>
      <ChildForm
        child={child}
        action='存下来'
        busy={edit.busy}
        error={edit.error}
        onSave={child.canEdit ? (basics) => void change(child, basics) : undefined}
        onRemove={child.removing === 'no' ? undefined : () => setAsking(true)}
      />
      {child.removing !== 'no' && (
        <AskSheet
          {...removing[child.removing]}
          open={asking}
          no='留着'
          busy={remove.busy}
          error={remove.error}
          onYes={async () => settle(await remove.run(undefined))}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
  return (
    <Read of={families}>
      {(all) => {
        const child = all.find(({ id }) => id === familyId)?.children.find(({ id }) => id === childId)
        return child ? (
          form(child)
        ) : (
          <NotHere title='这份资料不在了' text='可能已经删掉，或者您不在这个家里了。' {...toFamilies} />
        )
      }}
    </Read>
  )
}
