import { View } from '@tarojs/components'
import type { Mandate } from '@/domain/account/contract/mandate'
import { mandateSubjectWords } from '@/domain/account/mandate'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Avatar } from '@/ui/avatar/avatar'
import { Tag } from '@/ui/tag/tag'
import './cards.scss'

interface MandateCardProps {
  mandate: Mandate
  busy: boolean
  onAnswer: (how: 'confirm' | 'refuse' | 'end') => void
  /** Fills something in for them. */
  onFile: () => void
}

/** Who may act for whom, in what; with the word that is still to be given. */
export function MandateCard({ mandate, busy, onAnswer, onFile }: MandateCardProps) {
  const other = mandate.forMe ? mandate.helperName : mandate.personName
  const asked = mandate.state === 'asked'
  return (
    <Card>
      <Row
        leading={<Avatar text={other.slice(0, 1)} />}
        title={other}
        text={(mandate.forMe && mandate.helperPost) || (mandate.forMe ? '家里人' : isWithoutWechat(mandate.personId) ? '没有微信，当面问过再办' : '您来帮忙')}
        trailing={<Tag tone={asked ? 'sun' : 'ok'} icon={asked ? 'clock' : 'check'}>{asked ? (mandate.forMe ? '等您点头' : '等对方点头') : '可以办'}</Tag>}
      />
      <View className='mandate-what'>{mandate.what.map((what) => mandateSubjectWords[what]).join('；')}</View>
      <View className='mandate-answers'>
        {asked && mandate.forMe ? (
          <>
            <Button kind='soft' fill disabled={busy} onTap={() => onAnswer('confirm')}>
              可以
            </Button>
            <Button kind='line' fill disabled={busy} onTap={() => onAnswer('refuse')}>
              不用了
            </Button>
          </>
        ) : (
          <>
            {!asked && !mandate.forMe && (
              <Button kind='soft' fill disabled={busy} onTap={onFile}>
                替对方办
              </Button>
            )}
            <Button kind='line' fill disabled={busy} onTap={() => onAnswer('end')}>
              不再替办
            </Button>
          </>
        )}
      </View>
    </Card>
  )
}
