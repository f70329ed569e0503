import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useConsentText } from '@/client/consent-queries'
import { replace, routes } from '@/client/routes'
import { consentKinds, type ConsentKind } from '@/domain/account/consent-kinds'
import { isGivenAlone } from '@/domain/account/consent-rules'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { GiveHere } from './give-here'
import './index.scss'

/** The whole of a text, each thing once: who handles it, for what, whom to call. Anyone may read it. */
export default function ConsentTextPage() {
  const said = useRouter().params.kind
  const kind = consentKinds.find((known) => known === said)
  return (
    <AccountScreen title='告知书'>
      {kind ? (
        <WholeText kind={kind} />
      ) : (
        <NotHere title='没有这份告知书' text='链接可能不完整。有哪些、同意过哪些，都在一起。' action='看全部告知书' onAction={() => replace(routes.consents)} />
      )}
    </AccountScreen>
  )
}

function WholeText({ kind }: { kind: ConsentKind }) {
  const text = useConsentText(kind)
  return (
    <Read of={text}>
      {({ title, version, versionWords, agreeWords, facts, full }) => (
        <>
          <Answer text={versionWords}>{title}</Answer>
          {[...facts, ...full.filter((part) => !facts.some(({ title: said }) => said === part.title))].map((part) => (
            <Section key={part.title} title={part.title}>
              <Card>
                <View className='consent-text'>{part.text}</View>
              </Card>
            </Section>
          ))}
          {isGivenAlone(kind) && <GiveHere kind={kind} version={version} agreeWords={agreeWords} />}
        </>
      )}
    </Read>
  )
}
