import { callPhone } from '@/client/phone-call'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'

interface NoVenuesProps {
  what: string
  /** Undefined when the whole province was looked through. */
  onWider: (() => void) | undefined
}

/** None near: the whole province, and where that has none either, somebody to ask. */
export function NoVenues({ what, onWider }: NoVenuesProps) {
  return (
    <Card>
      {onWider ? (
        <StateView picture='road' title={`您那里还没有登记${what}`} text='看看别的市州有没有，或者先打 12320 问一问。' action='看全省的' onAction={onWider} />
      ) : (
        <StateView picture='pot-sprout' title={`还没有登记${what}`} text='正在一家一家登记。现在有事，先打 12320 问附近哪里有。' action='打 12320' onAction={() => callPhone('12320')} />
      )}
    </Card>
  )
}
