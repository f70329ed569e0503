import { back } from '@/client/routes'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'

export interface NotHereProps {
  title: string
  text: string
  /** Where to go instead; back when it is not said. */
  action?: string
  onAction?: () => void
}

/** Where a link leads to nothing: what is wrong with it, and where to go. */
export function NotHere({ title, text, action = '返回', onAction = back }: NotHereProps) {
  return (
    <Card>
      <StateView picture='pot-sprout' title={title} text={text} action={action} onAction={onAction} />
    </Card>
  )
}
