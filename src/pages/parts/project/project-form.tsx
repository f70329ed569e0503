import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AppError } from '@/domain/errors'
import { chinaClock } from '@/domain/china-time'
import { projectCourseNames, projectCourses, projectNeedNames, projectNeeds, type ProjectCourse, type ProjectNeed } from '@/domain/support/follow/project-words'
import { earliestVisit } from '@/domain/support/review/visit-days'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DateField } from '@/ui/date-field/date-field'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { TextArea } from '@/ui/text-area/text-area'
import { ActError } from '../act-error'

export interface ProjectWord {
  goes: ProjectCourse
  needs: ProjectNeed[]
  says: string
}

interface ProjectFormProps {
  /** Who was there says on which day; a family tells of today. */
  isVisit: boolean
  busy: boolean
  error: AppError | undefined
  onSend: (word: ProjectWord, on: string) => void
  onClose: () => void
}

/** How a household's project goes: one choice, one sentence, and where it is hard, what would help. The same for the family and for who visits it. */
export function ProjectForm({ isVisit, busy, error, onSend, onClose }: ProjectFormProps) {
  const [today] = useState(() => chinaClock(new Date()).date)
  const [on, setOn] = useState(today)
  const [goes, setGoes] = useState<ProjectCourse>()
  const [needs, setNeeds] = useState<readonly ProjectNeed[]>([])
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (goes !== undefined && says.trim().length >= 2) onSend({ goes, needs: goes === 'hard' ? [...needs] : [], says: says.trim() }, on)
  }
  const toggle = (need: ProjectNeed) => setNeeds(needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need])
  return (
    <View className='project-form'>
      {isVisit && <DateField label='哪天上门的' value={on} from={earliestVisit(today)} to={today} onChange={setOn} />}
      <Options label='项目怎么样'>
        {projectCourses.map((one) => (
          <Option key={one} title={projectCourseNames[one]} on={goes === one} onTap={() => setGoes(one)} />
        ))}
      </Options>
      {goes === 'hard' && (
        <View>
          <View className='project-label'>需要帮什么（可不选）</View>
          <Chips label='需要帮什么'>
            {projectNeeds.map((need) => (
              <Chip key={need} several on={needs.includes(need)} onTap={() => toggle(need)}>
                {projectNeedNames[need]}
              </Chip>
            ))}
          </Chips>
        </View>
      )}
      <TextArea
        label={isVisit ? '见到什么，一句话' : '说一句就行'}
        value={says}
        onInput={setSays}
        maxLength={200}
        {...(tried && (goes === undefined ? { error: '先在上面选一个' } : says.trim().length < 2 && { error: '写一句，看的人才明白' }))}
      />
      <ActError error={error} />
      <View className='project-ways'>
        <Button kind='line' fill onTap={onClose}>
          先不说
        </Button>
        <Button fill busy={busy ? '正在记' : undefined} onTap={send}>
          {isVisit ? '记下来' : '说给村里听'}
        </Button>
      </View>
    </View>
  )
}
