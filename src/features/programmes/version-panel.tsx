import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNextVersion } from '@/client/desk/programmes'
import { useReadingState } from '@/client/reading-state'
import { fullDate } from '@/domain/said-date'
import type { ProgrammeHere } from '@/domain/support/programme/change-contract'
import { mostJson } from '@/domain/support/programme/change-words'
import { Failed } from '@/pages/parts/failed'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/text-area/text-area'
import { TriedPanel } from './tried-panel'
import { useProposal } from './use-proposal'

interface VersionPanelProps {
  of: ProgrammeHere
  onDone: (words: string) => void
}

/** 换新版本: the whole programme as it is written down, of the province alone. */
export function VersionPanel({ of: { id, title }, onDone }: VersionPanelProps) {
  const query = useNextVersion(id)
  const state = useReadingState(query)
  if (state.kind === 'ready') return <VersionForm programme={id} title={title} present={state.data} onDone={onDone} />
  return (
    <DeskPanel label={title}>
      <DeskPart>{state.kind === 'failed' ? <Failed error={state.error} onRetry={() => void query.refetch()} /> : <DeskRowsSkeleton rows={6} />}</DeskPart>
    </DeskPanel>
  )
}

function VersionForm({ programme, title, present, onDone }: { programme: string; title: string; present: string; onDone: (words: string) => void }) {
  const [json, setJson] = useState(present)
  const { trial, foot, changed, basis, onBasis, wrongBasis } = useProposal((document) => ({ kind: 'version', programme, basis: document, json }), onDone)
  if (trial) return <TriedPanel title={`新版本：${title}`} facts={[{ name: '从哪天起', value: fullDate(trial.on) }, { name: '依据', value: basis.trim() }]} trial={trial} foot={foot} />
  return (
    <DeskPanel label={`${title}的新版本`} foot={foot}>
      <DeskPart>
        <DeskPanelHead title={`新版本：${title}`} text='下面是最新的一版，版本号和开始的日子已经往后写了，改要改的地方就行。已经交上来的申请照旧版办；县里自己定了数的地方不变。' />
      </DeskPart>
      <DeskPart>
        <Field label='依据' value={basis} onInput={onBasis} maxLength={120} hint='哪份文件定的，比如“湘计协〔2026〕1 号”' {...wrongBasis} />
        <View className='programmes-gap programmes-json'>
          <TextArea label='整个项目' value={json} onInput={changed(setJson)} maxLength={mostJson} lines={4} hint='写得不对的地方，试算的时候会一处一处说出来。' />
        </View>
      </DeskPart>
    </DeskPanel>
  )
}
