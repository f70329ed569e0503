import { useState } from 'react'
import { useNominations } from '@/client/nomination-queries'
import { saidMoment } from '@/domain/said-date'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { Sheet } from '@/ui/sheet/sheet'
import { Tag } from '@/ui/tag/tag'
import { CodeCard } from './code-card'

const states = { open: ['primary', '等那一家打开'], taken: ['plain', '打开过了'], lapsed: ['plain', '过期了'] } as const

/** Those that I wrote. What the family did with it is its own affair. */
export function MyNominations() {
  const nominations = useNominations()
  const [shown, setShown] = useState<string>()
  const now = new Date()
  return (
    <Read of={nominations} rows={2}>
      {(all) => {
        const one = all.find(({ id }) => id === shown)
        return all.length === 0 ? null : (
          <Section title='我写过的推荐'>
            <Card flush>
              {all.map(({ id, words, state, at, code }) => (
                <Row
                  key={id}
                  title={words.length > 18 ? `${words.slice(0, 18)}…` : words}
                  text={`${saidMoment(new Date(at), now)}写的`}
                  trailing={<Tag tone={states[state][0]}>{states[state][1]}</Tag>}
                  {...(code !== null && { arrow: true, onTap: () => setShown(id) })}
                />
              ))}
            </Card>
            <Sheet open={one?.code != null} title='推荐码' text='交给您推荐的那一家' onClose={() => setShown(undefined)}>
              {one?.code != null && <CodeCard code={one.code} expiresAt={one.expiresAt} />}
            </Sheet>
          </Section>
        )
      }}
    </Read>
  )
}
