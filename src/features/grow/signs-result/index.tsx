import { useRouter } from '@tarojs/taro'
import { replace, routes } from '@/client/routes'
import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { ResultView } from './result-view'

/** What four answers mean, and where to go with them: `?id=` which. */
export default function SignsResultPage() {
  const { id = '' } = useRouter().params
  return (
    <GrowScreen title='发育筛查结果' why='看宝宝的发育筛查'>
      {(of) => {
        const one = of.file.signs.find(({ ids }) => ids.includes(id))
        return one ? (
          <ResultView key={one.id} of={of} one={one} />
        ) : (
          <NotHere title='这次的回答不在了' text='可能家里另一位已经删掉。' action='看发育筛查' onAction={() => replace(routes.signs(of.child.id))} />
        )
      }}
    </GrowScreen>
  )
}
