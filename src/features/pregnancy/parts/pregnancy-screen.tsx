import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { refusedOf, usePregnancy } from '@/client/grow/pregnancy-file'
import { back, replace, routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { chinaClock } from '@/domain/china-time'
import type { PregnancyFile } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import { pregnancyAge } from '@/domain/grow/pregnancy/due-date'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Note } from '@/ui/note/note'
import { Screen } from '@/ui/screen/screen'
import { Refused } from '@/pages/parts/refused'
import './pregnancy-screen.scss'
import { DangerStrip } from './danger-strip'
import type { PregnancyOfPage } from './pregnancy-of-page'

interface PlainProps {
  title: string
  /** Leaves room for an action bar. */
  barred?: boolean
  children: ReactNode
}

/** A page with its name and the way back above. */
export function PlainScreen({ title, barred, children }: PlainProps) {
  const look = useLook()
  return (
    <Screen {...look.screen} barred={barred}>
      <NavBar {...look.nav} title={title} onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {children}
      </View>
    </Screen>
  )
}

interface FileProps extends Omit<PlainProps, 'children'> {
  /** Heads the question to sign in. */
  why: string
  children: (file: PregnancyFile | null, today: string) => ReactNode
}

/** A page of one's pregnancy, whether or not there is one. */
export function PregnancyFileScreen({ why, children, ...page }: FileProps) {
  return (
    <PlainScreen {...page}>
      <WithMe why={why}>{() => <FilePart>{children}</FilePart>}</WithMe>
    </PlainScreen>
  )
}

function FilePart({ children }: Pick<FileProps, 'children'>) {
  const [today] = useState(() => chinaClock(new Date()).date)
  const of = usePregnancy()
  const { file, waits } = of
  const body = (
    <>
      <Refused of={refusedOf} />
      {file !== undefined && children(file, today)}
      {waits > 0 && (
        <View className='preg-gap'>
          <Note>{`有 ${waits} 条先存在这部手机里，有网自己送出去。`}</Note>
        </View>
      )}
    </>
  )
  // What waits on this phone is shown, also before the cloud was ever heard.
  return file === undefined ? <Read of={of}>{() => null}</Read> : of.data === undefined ? body : <Read of={of}>{() => body}</Read>
}

interface GoingProps extends Omit<FileProps, 'children'> {
  /** Without the strip of danger signs: the page has them itself. */
  bare?: boolean
  children: (of: PregnancyOfPage) => ReactNode
}

/** A page of the pregnancy that goes on; the signs of danger and 120 are one tap away on each of them. */
export function PregnancyScreen({ children, bare, ...page }: GoingProps) {
  return (
    <PregnancyFileScreen {...page}>
      {(file, today) => {
        const age = file?.due === undefined ? undefined : pregnancyAge(file.due, today)
        if (file?.due === undefined || file.state !== 'going' || !age) {
          return <NotHere title='这里还没有孕期记录' text={'先告诉我们日子怎么算，\n别的就能排出来了。'} action='从这里开始' onAction={() => replace(routes.pregnancy)} />
        }
        return (
          <>
            {children({ file, due: file.due, age, today })}
            {!bare && (
              <View className='preg-gap'>
                <DangerStrip />
              </View>
            )}
          </>
        )
      }}
    </PregnancyFileScreen>
  )
}
