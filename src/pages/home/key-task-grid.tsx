import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { keyTaskNames, keyTasks, type KeyTask } from '@/domain/key-task'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icons'
import './key-task-grid.scss'

const icons: Record<KeyTask, IconName> = {
  education: 'message',
  reproductiveHealth: 'stethoscope',
  healthyBirth: 'sprout',
  familySupport: 'care',
  rights: 'scales',
  migrants: 'route',
}

/** 六项重点任务: each opens what there is to read about it. `quietly`: the one about bearing children is left out. */
export function KeyTaskGrid({ quietly }: { quietly: boolean }) {
  return (
    <Card className='tasks'>
      {keyTasks.filter((task) => !quietly || task !== 'healthyBirth').map((task) => (
        <View key={task} className='task' hoverClass='x-press' {...accessible({ role: 'button', onTap: () => open(routes.keyTask(task)) })}>
          <Icon name={icons[task]} size={28} />
          <View>{keyTaskNames[task]}</View>
        </View>
      ))}
    </Card>
  )
}
