import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useConsentText } from '@/client/consent-queries'
import { consentKinds } from '@/domain/account/consent-kinds'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { Read } from '../parts/read'
import './index.scss'

/** The whole of a text, each thing once: who handles it, for what, whom to call. Anyone may read it. */
export default function ConsentTextPage() {
  const said = useRouter().params.kind
  const kind = consentKinds.find((known) => known === said) ?? 'phone'
  const text = useConsentText(kind)
  return (
    <AccountScreen title='告知书'>
      <Read of={text}>
        {({ title, versionWords, facts, full }) => (
          <>
            <Answer text={versionWords}>{title}</Answer>
            {[...facts, ...full.filter((part) => !facts.some(({ title: said }) => said === part.title))].map((part) => (
              <Section key={part.title} title={part.title}>
                <Card>
                  <View className='consent-text'>{part.text}</View>
                </Card>
              </Section>
            ))}
          </>
        )}
      </Read>
    </AccountScreen>
  )
}
