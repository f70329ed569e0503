import { View } from '@tarojs/components'
import { agreeButtonId, answerPrivacy, openPrivacyContract, usePrivacyQuestion } from '@/client/privacy'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { Sheet } from '@/ui/sheet/sheet'
import './privacy-sheet.scss'

const facts = [
  { icon: 'document', label: '用什么', text: '只用您正在办的这件事要的，比如手机号、位置、照片' },
  { icon: 'lock', label: '谁能看', text: '您自己，和帮您办这件事的人' },
  { icon: 'heart', label: '不同意会怎样', text: '文章照样看，只是这一步先不办' },
] as const

/** WeChat's privacy question in our words; it stands over the page on which it came up. */
export function PrivacySheet() {
  if (!usePrivacyQuestion()) return null
  const refuse = () => answerPrivacy(false)
  return (
    <Sheet
      open
      title='用之前，先问您一声'
      onClose={refuse}
      foot={
        <>
          <Button block id={agreeButtonId} openType='agreePrivacyAuthorization' onAgreed={() => answerPrivacy(true)}>
            同意
          </Button>
          <Button kind='line' block onTap={refuse}>
            不同意，先看看别的
          </Button>
        </>
      }
    >
      {facts.map(({ icon, label, text }) => (
        <View key={label} className='privacy-fact'>
          <Icon name={icon} size={20} />
          <View className='privacy-words'>
            <View className='privacy-label'>{label}</View>
            {text}
          </View>
        </View>
      ))}
      <Button kind='text' small block onTap={openPrivacyContract}>
        看隐私保护指引全文
      </Button>
    </Sheet>
  )
}
