import { View } from '@tarojs/components'
import type { OpenedCase } from '@/client/desk/reviews'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { Tag } from '@/ui/tag/tag'

const marks = { proven: ['check-circle', 'ok', '符合'], checked: ['check-circle', 'ok', '核对过'], look: ['alert', 'warn', '请核对'], fails: ['alert', 'danger', '对不上'] } as const

interface FindingsProps {
  one: OpenedCase
  /** Rules that were compared on this screen. */
  checks: Readonly<Record<string, string>>
  onCheck: (rule: string, says: string) => void
}

/** Rule by rule: what the engine found, why, and by whose words; what hangs on the family's word alone is compared with the papers here. */
export function Findings({ one: { findings, mayDo }, checks, onCheck }: FindingsProps) {
  const left = findings.filter(({ rule, mark }) => (mark === 'look' || mark === 'fails') && checks[rule] === undefined).length
  return (
    <View className='review-card'>
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        {`逐条核对 · ${left === 0 ? '都核对过了' : `${left} 条请您核对`}`}
      </View>
      {findings.map(({ rule, title, says, basis, mark, checkedBy }, i) => {
        const now = checks[rule] === undefined ? mark : 'checked'
        const [icon, tone, words] = marks[now]
        return (
          <View key={rule} className={`review-rule review-rule--${now}`}>
            <View className='review-rule-sign' {...accessible({ hidden: true })}>
              <Icon name={icon} size={20} />
            </View>
            <View className='review-rule-body'>
              <View className='review-rule-head'>
                <View className='review-rule-title'>{`${i + 1}. ${title}`}</View>
                <Tag tone={tone}>{words}</Tag>
              </View>
              <View className='review-rule-says'>{checkedBy ?? says}</View>
              <View className='review-rule-basis'>{basis}</View>
              {(mark === 'look' || mark === 'fails') && mayDo.length > 0 && (
                <View className='review-rule-ways'>
                  {checks[rule] === undefined ? (
                    <Button kind='line' small label={`${mark === 'fails' ? '材料能证明符合' : '和材料核对过，一致'}：${title}`} onTap={() => onCheck(rule, mark === 'fails' ? '材料证明符合' : '与材料一致')}>
                      {mark === 'fails' ? '材料能证明符合' : '和材料核对过，一致'}
                    </Button>
                  ) : (
                    <View className='review-rule-says'>{checks[rule]}</View>
                  )}
                </View>
              )}
            </View>
          </View>
        )
      })}
    </View>
  )
}
