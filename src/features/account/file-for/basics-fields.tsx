import { View } from '@tarojs/components'
import { useState } from 'react'
import { stageWords, type Stage } from '@/domain/account/stages'
import { StageTiles } from '@/pages/parts/stage-tiles'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Switch } from '@/ui/switch/switch'
import { PlaceChooser } from './place-chooser'

/** Only what is said here changes. */
export interface Basics {
  place?: { id: string; name: string }
  stages?: Stage[]
  large?: boolean
}

interface BasicsFieldsProps {
  /** Who fills in is of a special family: pregnancy and children are left out. */
  quiet: boolean
  value: Basics
  onChange: (value: Basics) => void
}

/** Where somebody lives, how things are at home, and large letters; each may be left as it is. */
export function BasicsFields({ quiet, value, onChange }: BasicsFieldsProps) {
  const [open, setOpen] = useState<'place' | 'stages'>()
  const stages = value.stages ?? []
  const toggle = (stage: Stage) => onChange({ ...value, stages: stages.includes(stage) ? stages.filter((one) => one !== stage) : [...stages, stage] })
  return (
    <>
      <Card flush>
        <Row leading={<RowSign icon='pin' />} title='住在哪里' text={value.place?.name ?? '不改'} arrow onTap={() => setOpen(open === 'place' ? undefined : 'place')} />
        {!quiet && (
          <Row
            leading={<RowSign icon='sprout' />}
            title='家里的情况'
            text={stages.map((stage) => stageWords[stage].title).join('、') || '不改'}
            arrow
            onTap={() => setOpen(open === 'stages' ? undefined : 'stages')}
          />
        )}
        <Row
          leading={<RowSign icon='eye' />}
          title='打开长辈版'
          text='字更大，步骤更少'
          trailing={<Switch label='打开长辈版' on={value.large === true} onChange={(on) => onChange(on ? { ...value, large: true } : { ...(value.place && { place: value.place }), ...(value.stages && { stages: value.stages }) })} />}
        />
      </Card>
      {open === 'place' && (
        <PlaceChooser
          onChosen={(place) => {
            onChange({ ...value, place })
            setOpen(undefined)
          }}
        />
      )}
      {open === 'stages' && (
        <View className='account-stack'>
          <StageTiles chosen={stages} onTap={toggle} />
          <Button kind='line' block onTap={() => setOpen(undefined)}>
            选好了
          </Button>
        </View>
      )}
    </>
  )
}
