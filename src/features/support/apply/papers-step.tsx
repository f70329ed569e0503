import { View } from '@tarojs/components'
import type { Draft } from '@/client/case-queries'
import type { Facts } from '@/domain/support/programme/facts'
import { holds } from '@/domain/support/decide/holds'
import { valuesOf } from '@/domain/support/programme/values-of'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

interface PapersStepProps {
  draft: Draft
  facts: Facts
  today: string
  onBack: () => void
  onNext: () => void
}

/** Which papers there are to show, and why each: what is not needed for these answers is not asked for. */
export function PapersStep({ draft: { terms }, facts, today, onBack, onNext }: PapersStepProps) {
  const told = { facts, parameters: valuesOf(terms.parameters) }
  const needed = terms.materials.filter(({ onlyIf }) => onlyIf === undefined || holds(onlyIf, told, today) !== 'no')
  return (
    <>
      <Card>
        <View className='apply-answer' {...accessible({ role: 'heading', level: 1 })}>
          {needed.length === 0 ? '这一项不用材料' : `准备好 ${needed.length} 样材料`}
        </View>
        <View className='apply-text'>社区核实的时候给他们看一眼就行，不用复印，也不用现在交。</View>
      </Card>
      {needed.length > 0 && (
        <View className='apply-gap'>
          <Card flush>
            {needed.map(({ id, title, why, instead }) => (
              <Row key={id} leading={<RowSign icon='document' />} title={title} text={instead === undefined ? why : `${why}。没有的话，${instead}也行`} />
            ))}
          </Card>
        </View>
      )}
      <Note>档案里有的，不会再向您要。</Note>
      <ActionBar>
        <Button kind='line' fill onTap={onBack}>
          上一步
        </Button>
        <Button fill onTap={onNext}>
          知道了，下一步
        </Button>
      </ActionBar>
    </>
  )
}
