import { View } from '@tarojs/components'
import { fullDate } from '@/domain/said-date'
import type { ProgrammeHere, ValueHere } from '@/domain/support/programme/change-contract'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { saidValue } from './said-value'

interface ProgrammePanelProps {
  of: ProgrammeHere
  /** A change of it waits at this very place: one at a time. */
  waits: boolean
  onEdit: () => void
  onVersion: () => void
}

/** A programme as it holds here: each value, by which document, since when, and what it was. */
export function ProgrammePanel({ of, waits, onEdit, onVersion }: ProgrammePanelProps) {
  const { title, version, versionFrom, comes, values, mayVersion } = of
  return (
    <DeskPanel
      label={title}
      foot={
        waits ? (
          <Note tone='warn'>这个项目有一份改动等着复核，办完了再提下一份。</Note>
        ) : (
          <>
            {values.length > 0 && (
              <Button block onTap={onEdit}>
                改数
              </Button>
            )}
            {mayVersion && (
              <Button kind='line' block onTap={onVersion}>
                换新版本
              </Button>
            )}
            {values.length === 0 && !mayVersion && <Note>这个项目没有各地可以改的数。</Note>}
          </>
        )
      }
    >
      <DeskPart>
        <DeskPanelHead title={title} text={`第 ${version} 版，${fullDate(versionFrom)}起`} />
        {comes.map((next) => (
          <Note key={next.version} tone='sun'>{`第 ${next.version} 版定好了，${fullDate(next.from)}起`}</Note>
        ))}
      </DeskPart>
      {values.length > 0 && (
        <DeskPart title='现在的数'>
          {values.map((value) => (
            <ValueLine key={value.name} of={value} />
          ))}
        </DeskPart>
      )}
    </DeskPanel>
  )
}

function ValueLine({ of: { label, unit, value, basis, standing, from, isOwn, history } }: { of: ValueHere }) {
  const whose = from === null ? (standing === 'example' ? '示例，当地还没有定' : '全省一样') : `${isOwn ? '本地定的' : '上级定的'}，${fullDate(from)}起`
  return (
    <View className='programmes-value'>
      <View className='programmes-value-head'>
        <View>{label}</View>
        <View className='programmes-value-now'>{saidValue(value, unit)}</View>
      </View>
      <View className='programmes-note'>{`${whose} · ${basis}`}</View>
      {history.filter((one) => one.from !== from || one.value !== value).map((one) => (
        <View key={`${one.from}${String(one.isOwn)}`} className='programmes-note'>{`${fullDate(one.from)}起 ${saidValue(one.value, unit)} · ${one.isOwn ? '本地' : '上级'} · ${one.basis}`}</View>
      ))}
    </View>
  )
}
