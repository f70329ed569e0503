import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'

/** A paper that was handed in: opened when it is asked for, written down, and shown for some minutes. */
export function PaperPages({ caseId, paper, title }: { caseId: string; paper: string; title: string }) {
  const [addresses, setAddresses] = useState<readonly string[]>()
  const opening = useAct(() => api.support.review.paper.query({ id: caseId, paper }))
  const open = async () => {
    const answer = await opening.run(undefined)
    if (answer) setAddresses(answer.addresses)
  }
  return (
    <>
      <Button kind='line' small label={`看${title}`} busy={opening.busy ? '正在打开' : undefined} onTap={() => void open()}>
        看材料
      </Button>
      <ActError error={opening.error} />
      <Sheet open={addresses !== undefined} title={title} text={addresses?.length === 0 ? '照片还没有传完，请当面看。' : '本人能看到您打开过这份材料。'} onClose={() => setAddresses(undefined)}>
        <View className='review-pages'>
          {(addresses ?? []).map((address, i) => (
            <Image key={address} className='review-page' src={address} mode='widthFix' ariaLabel={`${title}第 ${i + 1} 页`} />
          ))}
        </View>
      </Sheet>
    </>
  )
}
