import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshReviews, type OpenedCase } from '@/client/desk/reviews'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ProjectForm, type ProjectWord } from '@/pages/parts/project/project-form'
import { ProjectWords } from '@/pages/parts/project/project-words'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'

interface ProjectCardProps {
  id: string
  project: NonNullable<OpenedCase['project']>
  onDone: (words: string) => void
}

/** 项目近况: what the family and colleagues said of the project, and a visit to write down. */
export function ProjectCard({ id, project: { entries, isRunning }, onDone }: ProjectCardProps) {
  const [writes, setWrites] = useState(false)
  const [act, next] = useOnceId()
  const noting = useAct(({ on, word }: { on: string; word: ProjectWord }) => api.support.follow.visit.mutate({ id, act, on, ...word }))
  const note = async (word: ProjectWord, on: string) => {
    if (!(await noting.run({ word, on }))) return
    next()
    setWrites(false)
    onDone('记下了，这家人也看得到')
    void refreshReviews()
  }
  return (
    <View className='review-card'>
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        项目近况
      </View>
      {entries.length === 0 && <View className='review-rule-says'>还没有近况。去看过了，记一句。</View>}
      <ProjectWords entries={entries} />
      {writes ? (
        <ProjectForm isVisit busy={noting.busy} error={noting.error} onSend={(word, on) => void note(word, on)} onClose={() => setWrites(false)} />
      ) : (
        isRunning && (
          <Button kind='line' small onTap={() => setWrites(true)}>
            记一次上门
          </Button>
        )
      )}
    </View>
  )
}
