import { View } from '@tarojs/components'
import { projectCourseNames, projectNeedNames, projectTellerNames, type ProjectCourse, type ProjectNeed } from '@/domain/support/follow/project-words'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'

interface ProjectEntryShown {
  on: string
  kind: 'visit' | 'family'
  byName: string
  goes: ProjectCourse
  needs: readonly ProjectNeed[]
  says: string
}

/** What was said of a project, newest first: on which day, by whom, how it goes, and what would help. */
export function ProjectWords({ entries }: { entries: readonly ProjectEntryShown[] }) {
  return (
    <View {...accessible({ role: 'list' })}>
      {entries.map(({ on, kind, byName, goes, needs, says }, i) => (
        <View key={`${on}${i}`} className='project-word' {...accessible({ role: 'listitem' })}>
          <View className='project-word-head'>
            <View className='project-word-goes'>{projectCourseNames[goes]}</View>
            <View className='project-word-by'>{fullDate(on)}</View>
          </View>
          <View className='project-word-says'>{says}</View>
          {needs.length > 0 && <View className='project-word-by'>{`想要：${needs.map((need) => projectNeedNames[need]).join('、')}`}</View>}
          <View className='project-word-by'>{kind === 'visit' ? `${byName} ${projectTellerNames.visit}` : byName === '本人' ? projectTellerNames.family : byName}</View>
        </View>
      ))}
    </View>
  )
}
