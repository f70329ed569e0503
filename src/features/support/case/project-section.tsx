import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshCases, type OwnCase } from '@/client/case-queries'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ProjectForm, type ProjectWord } from '@/pages/parts/project/project-form'
import { ProjectWords } from '@/pages/parts/project/project-words'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Section } from '@/ui/section/section'

/** 项目近况: how the project that was helped goes, by the family and by who visits it. Nobody is compared with anybody. */
export function ProjectSection({ id, project: { entries, isRunning } }: { id: string; project: NonNullable<OwnCase['project']> }) {
  const [tells, setTells] = useState(false)
  const [told, setTold] = useState<ProjectWord>()
  const [act, next] = useOnceId()
  const telling = useAct((word: ProjectWord) => api.support.follow.tell.mutate({ id, act, ...word }))
  const tell = async (word: ProjectWord) => {
    if (!(await telling.run(word))) return
    next()
    setTells(false)
    setTold(word)
    void refreshCases()
  }
  return (
    <Section title='项目近况'>
      <Card>
        {entries.length === 0 && !tells && <View className='case-text'>{isRunning ? '还没有人说过。做得怎么样、缺什么，说一句，村里看得到。' : '没有留下近况。'}</View>}
        {!tells && <ProjectWords entries={entries} />}
        {tells ? (
          <ProjectForm isVisit={false} busy={telling.busy} error={telling.error} onSend={(word) => void tell(word)} onClose={() => setTells(false)} />
        ) : (
          isRunning && (
            <View className='case-stack'>
              {told && <Note tone='ok'>{told.goes === 'hard' || told.goes === 'stopped' ? '记下了。村（社区）的人会来看看，或打电话给您。' : '记下了，村（社区）看得到。'}</Note>}
              <Button kind='soft' block onTap={() => setTells(true)}>
                说说近况
              </Button>
            </View>
          )
        )}
      </Card>
    </Section>
  )
}
