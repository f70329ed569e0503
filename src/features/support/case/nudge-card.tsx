import { View } from '@tarojs/components'
import { api } from '@/client/api'
import { refreshCases, type OwnCase } from '@/client/case-queries'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'

/** 催一催: of what is late, once a working day; afterwards who sees it. */
export function NudgeCard({ id, nudge, has }: Pick<OwnCase, 'id' | 'has'> & { nudge: NonNullable<OwnCase['nudge']> }) {
  const nudging = useAct(() => api.support.cases.nudge.mutate({ id }))
  const send = async () => {
    if (await nudging.run(undefined)) void refreshCases()
  }
  const [who] = has
  return (
    <View className='case-stack case-nudge'>
      {nudge === 'done' ? (
        <Note tone='ok'>{`今天催过了，${who ? `${who.name}和上一级` : '上一级'}会看到。`}</Note>
      ) : (
        <Button kind='soft' block busy={nudging.busy ? '正在催' : undefined} onTap={() => void send()}>
          超期了，催一催
        </Button>
      )}
      <ActError error={nudging.error} />
    </View>
  )
}
