import { View } from '@tarojs/components'
import type { Filing } from '@/domain/account/contract/mandate'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Tag } from '@/ui/tag/tag'
import './cards.scss'

interface FilingCardProps {
  filing: Filing
  busy: boolean
  onAnswer: (how: 'confirmFiling' | 'refuseFiling') => void
}

/** What somebody filled in for me, line by line, before it is done. */
export function FilingCard({ filing, busy, onAnswer }: FilingCardProps) {
  return (
    <Card>
      <View className='mandate-head'>
        <View className='mandate-title'>{filing.helperName}替您填好了，您看对不对</View>
        <Tag tone='sun' dot>等您确认</Tag>
      </View>
      {filing.lines.map((line) => (
        <View key={line} className='mandate-what'>
          {line}
        </View>
      ))}
      <View className='mandate-answers'>
        <Button kind='soft' fill disabled={busy} onTap={() => onAnswer('confirmFiling')}>
          对，就这样办
        </Button>
        <Button kind='line' fill disabled={busy} onTap={() => onAnswer('refuseFiling')}>
          不办
        </Button>
      </View>
    </Card>
  )
}
