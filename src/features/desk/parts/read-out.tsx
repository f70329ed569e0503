import { View } from '@tarojs/components'
import type { useConsentText } from '@/client/consent-queries'
import { useReadingState } from '@/client/reading-state'
import { Failed } from '@/pages/parts/failed'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'

/** What is told before anything is written down, in words to be read out. */
export function ReadOut({ text }: { text: ReturnType<typeof useConsentText> }) {
  const state = useReadingState(text)
  return (
    <>
      <View className='desk-form-label'>先念给本人听</View>
      {state.kind === 'loading' && <DeskRowsSkeleton rows={6} />}
      {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void text.refetch()} />}
      {state.kind === 'ready' && <DeskFacts facts={state.data.facts.map(({ title, text: value }) => ({ name: title, value }))} />}
    </>
  )
}
