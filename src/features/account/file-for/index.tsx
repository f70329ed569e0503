import { useRouter } from '@tarojs/taro'
import { useMandates } from '@/client/mandate-queries'
import { replace, routes } from '@/client/routes'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { AccountScreen } from '../parts/account-screen'
import { FilingForm } from './filing-form'

/** 代办: fills in for somebody who said that I may. */
export default function FileForPage() {
  return (
    <AccountScreen title='替人办事'>
      <WithMe why='替人办事'>{(me) => <ForOne quiet={me.gentle} />}</WithMe>
    </AccountScreen>
  )
}

function ForOne({ quiet }: { quiet: boolean }) {
  const { mandate: id } = useRouter().params
  const all = useMandates()
  return (
    <Read of={all}>
      {({ mandates }) => {
        const mandate = mandates.find((one) => one.id === id && !one.forMe && one.state === 'confirmed')
        return mandate ? (
          <FilingForm mandate={mandate} quiet={quiet} />
        ) : (
          <NotHere title='现在不能替办了' text={'对方还没点头，或者已经停了。\n可以再问一声。'} action='看我替谁办' onAction={() => replace(routes.mandates)} />
        )
      }}
    </Read>
  )
}
