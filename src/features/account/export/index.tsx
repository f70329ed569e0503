import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { api } from '@/client/api'
import { saveText } from '@/client/save-text'
import { currentPerson } from '@/client/session'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import './index.scss'

const said = { saved: '存好了', copied: '复制好了，粘到哪里都行', neither: '没存成，您可以在这一页看' } as const

/** Everything about me, to read here and to keep as a file. Not kept on the phone. */
export default function ExportPage() {
  const [words, say] = useSaid()
  return (
    <AccountScreen title='我的全部资料' toast={words}>
      <WithMe why='下载我的资料'>{() => <Everything say={say} />}</WithMe>
    </AccountScreen>
  )
}

function Everything({ say }: { say: (words: string) => void }) {
  const all = useQuery({ queryKey: ['account.download', currentPerson()], queryFn: () => api.account.myData.download.query({}), gcTime: 0 })
  return (
    <Read of={all} rows={5}>
      {({ fileName, json, sections }) => (
        <>
          <Answer text='存在这里的都在下面。看完可以存成文件带走。'>您的资料，一样不少</Answer>
          <Button kind='soft' block icon='download' onTap={async () => say(said[await saveText(fileName, json)])}>
            存成文件
          </Button>
          {sections.length === 0 && <StateView picture='leaf' title='还没有存您的资料' />}
          {sections.map((section) => (
            <Section key={section.title} title={section.title} note={section.more ? '只列了前面的，文件里有全部' : undefined}>
              {section.entries.map((rows, index) => (
                <Card key={index}>
                  {rows.map((row, line) => (
                    <Fragment key={`${line}${row.label}`}>
                      <View className='export-label'>{row.label}</View>
                      <View className='export-value'>{row.value}</View>
                    </Fragment>
                  ))}
                </Card>
              ))}
            </Section>
          ))}
        </>
      )}
    </Read>
  )
}
