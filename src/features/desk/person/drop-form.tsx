import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'

interface DropFormProps {
  person: { id: string; name: string }
  onClose: () => void
  onDropped: (words: string) => void
}

/** Somebody without WeChat wants no record any more: they have no button of their own to say so. */
export function DropForm({ person, onClose, onDropped }: DropFormProps) {
  const dropping = useAct(() => api.account.mandate.dropRecorded.mutate({ personId: person.id }))
  const drop = async () => {
    if (await dropping.run(undefined)) onDropped('记下了，十五天后删除')
  }
  return (
    <DeskDialog
      title={`${person.name}不要登记了？`}
      text='本人亲口说不要了，才点下面。十五天后，登记的资料全部删除；法律要求留存的查阅记录除外。'
      onClose={onClose}
      said={<ActError error={dropping.error} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先留着
          </Button>
          <Button kind='dangerLine' small fill busy={dropping.busy ? '正在保存' : undefined} onTap={() => void drop()}>
            本人说不要了
          </Button>
        </>
      }
    />
  )
}
