import { useState } from 'react'
import type { Act } from '@/client/use-act'
import type { GrowthShare } from '@/domain/grow/share-contract'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { Looks } from './looks'

interface PastLinksProps {
  items: readonly GrowthShare[]
  ending: Act<GrowthShare, unknown>
  onEnd: (share: GrowthShare) => void
}

const states = { open: '还能打开', over: '到期了', ended: '收回了' } as const

/** Links of before, and those that another guardian gave: one that is open can be taken back here too. */
export function PastLinks({ items, ending, onEnd }: PastLinksProps) {
  const [now] = useState(() => new Date())
  if (items.length === 0) return null
  return (
    <Section title='别的链接'>
      <Card flush>
        {items.map((share) => (
          <Row
            key={share.id}
            title={`${saidMoment(new Date(share.at), now)}，${share.mine ? '我' : share.by || '家里人'}给的`}
            text={
              <>
                {states[share.state]}
                <Looks looks={share.looks} />
              </>
            }
            trailing={
              share.state === 'open' ? (
                <Button kind='soft' small onTap={() => onEnd(share)}>
                  收回
                </Button>
              ) : undefined
            }
          />
        ))}
      </Card>
      <ActError error={ending.error} />
    </Section>
  )
}
