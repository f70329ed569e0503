import { Button } from '@/ui/button/button'

interface ChangeOrRemoveProps {
  onChange: () => void
  onRemove: () => void
}

/** What may be done to a thing that stands open. */
export function ChangeOrRemove({ onChange, onRemove }: ChangeOrRemoveProps) {
  return (
    <>
      <Button block icon='pencil' onTap={onChange}>
        改一改
      </Button>
      <Button kind='dangerLine' block onTap={onRemove}>
        删掉
      </Button>
    </>
  )
}
