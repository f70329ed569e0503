import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'

/** Money goes to a person with a name: it is given once, and shown masked ever after. */
export function IdentityStep({ onBack }: { onBack: () => void }) {
  return (
    <>
      <Card>
        <View className='apply-answer' {...accessible({ role: 'heading', level: 1 })}>
          还差姓名和身份证号
        </View>
        <View className='apply-text'>只填一次，存好以后都遮住。审核的人要看完整的，得写明事由，您能看到是谁。</View>
      </Card>
      <ActionBar>
        <Button kind='line' fill onTap={onBack}>
          上一步
        </Button>
        <Button fill onTap={() => open(routes.identity('supportCase'))}>
          去填
        </Button>
      </ActionBar>
    </>
  )
}
