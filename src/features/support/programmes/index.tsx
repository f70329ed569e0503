import { useRouter } from '@tarojs/taro'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useProgrammes } from '@/client/support-queries'
import type { ProgrammeCard } from '@/domain/support/support-contract'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { SupportScreen } from '../parts/support-screen'

/** 能享受什么: every programme, with the check that tells whether it is for me. */
export default function ProgrammesPage() {
  const { for: forPerson } = useRouter().params
  const programmes = useProgrammes()
  // What speaks of small children is not shown to who is spared that, nor while it is not known who looks.
  const quietly = useReadsQuietly() !== false
  return (
    <SupportScreen title={forPerson === undefined ? '能享受什么' : '替对方申请'}>
      <Read of={programmes} rows={5}>
        {(all) => {
          const shown = all.filter(({ keyTask }) => !(quietly && keyTask === 'healthyBirth'))
          return (
            <>
              <Card flush>
                <Row leading={<RowSign icon='clipboard' />} title='我的办件' text='交了的、正在填的，办到哪一步' arrow onTap={() => open(routes.myCases)} />
                <Row leading={<RowSign icon='bell' />} title='公示' text='本县正在公示的，有异议可以提' arrow onTap={() => open(routes.supportNotices)} />
                {forPerson === undefined && <Row leading={<RowSign icon='heart' />} title='推荐健康幸福家庭' text='推荐邻居，或打开别人给的推荐码' arrow onTap={() => open(routes.nominate)} />}
              </Card>
              <Group title={forPerson === undefined ? '对一对，看看符合不符合' : '替对方申请哪一项'} forPerson={forPerson} of={shown.filter(({ isAppliedForHere }) => isAppliedForHere)} />
              <Group title='在别处办的' forPerson={undefined} of={shown.filter(({ isAppliedForHere }) => !isAppliedForHere)} />
              <Note>自己对一对，只在这部手机上算，不保存，也不告诉别人。</Note>
            </>
          )
        }}
      </Read>
    </SupportScreen>
  )
}

function Group({ title, forPerson, of }: { title: string; forPerson: string | undefined; of: readonly ProgrammeCard[] }) {
  if (of.length === 0) return null
  return (
    <Section title={title}>
      <Card flush>
        {of.map(({ id, title: name, who }) => (
          <Row key={id} title={name} text={who} arrow onTap={() => open(forPerson === undefined ? routes.check(id) : routes.apply(id, forPerson))} />
        ))}
      </Card>
    </Section>
  )
}
