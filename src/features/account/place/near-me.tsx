import { useState } from 'react'
import { placesNearMe } from '@/client/place-queries'
import { useAct } from '@/client/use-act'
import { saidMetres } from '@/domain/said-metres'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { Section } from '@/ui/section/section'
import { PlaceRows } from './place-rows'

type Near = Awaited<ReturnType<typeof placesNearMe>>

/** By where the phone is, asked only when this button is pressed; used for this answer and kept nowhere. */
export function NearMe({ onTap }: { onTap: (id: string) => void }) {
  const [near, setNear] = useState<Near>()
  const look = useAct(placesNearMe)
  const go = async () => setNear(await look.run(undefined))
  return (
    <>
      <Button kind='soft' block icon='pin' busy={look.busy ? '正在找，请稍等' : undefined} onTap={() => void go()}>
        用我现在的位置找
      </Button>
      {look.error && <Note tone='warn'>{look.error.code === 'NOT_ALLOWED' ? '没有拿到位置，不要紧：写名字找，或者从名单里选。' : look.error.sentence}</Note>}
      {near && near.length === 0 && <Note>附近没有找到。写名字找，或者从名单里选。</Note>}
      {near && near.length > 0 && (
        <Section title='离您最近的'>
          <PlaceRows rows={near.map((hit) => ({ id: hit.id, name: hit.name, text: `${hit.chainText}，${saidMetres(hit.metres)}`, example: hit.example }))} onTap={onTap} />
        </Section>
      )}
    </>
  )
}
