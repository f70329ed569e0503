import { useRouter } from '@tarojs/taro'
import { useEffect, useState, type ReactNode } from 'react'
import { useFamilies } from '@/client/account-queries'
import { keepDue } from '@/client/grow/kept-due'
import { useChildFile } from '@/client/grow/child-file'
import { replace, routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import { dueOf } from '@/domain/grow/due-of'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { AgreeAnew } from './agree-anew'
import type { ChildOfPage } from './child-of-page'
import { Refused } from '@/pages/parts/refused'

export interface ChildPageProps {
  /** What the page is for: heads the question to sign in. */
  why: string
  /** Something is written here: a consent to an older text is asked for anew. */
  writes?: boolean
  children: (of: ChildOfPage) => ReactNode
}

/** Whose file the address names; the first child of the family when it names none. */
export function ChildPage({ why, writes = false, children }: ChildPageProps) {
  const { child } = useRouter().params
  return <WithMe why={why}>{() => (child ? <KnownChild childId={child} writes={writes}>{children}</KnownChild> : <FirstChild writes={writes}>{children}</FirstChild>)}</WithMe>
}

const missing = { title: '这份资料不在了', text: '可能已经删掉，或者您不在这个家里了。', action: '看我的家人', onAction: () => replace(routes.family) }

type Part = Pick<ChildPageProps, 'writes' | 'children'>

function KnownChild({ childId, writes, children }: Part & { childId: string }) {
  const [today] = useState(() => chinaClock(new Date()).date)
  const of = useChildFile(childId)
  const { child, canNote, file, notKept, dataUpdatedAt } = of
  useEffect(() => {
    if (child && file) keepDue(childId, dueOf(child, file, today), dataUpdatedAt)
  }, [childId, child, file, today, dataUpdatedAt])
  return (
    <Read of={of} missing={missing}>
      {(answer) => (
        <>
          <Refused of={childId} />
          {writes && canNote && <AgreeAnew child={answer.child} />}
          {file && children({ child: answer.child, canNote, file, notKept, today })}
        </>
      )}
    </Read>
  )
}

function FirstChild({ writes, children }: Part) {
  const families = useFamilies(true)
  return (
    <Read of={families}>
      {(all) => {
        const [first] = all.flatMap((family) => family.children)
        return first ? (
          <KnownChild childId={first.id} writes={writes}>{children}</KnownChild>
        ) : (
          <NotHere title='还没有添上宝宝' text={'先在“我的家人”里添上宝宝，\n再来记身高体重和疫苗。'} action='去添上宝宝' onAction={() => replace(routes.family)} />
        )
      }}
    </Read>
  )
}
