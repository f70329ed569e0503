import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Volunteer } from '@/domain/account/contract/volunteer'
import { volunteerSkills, volunteerSkillWords, volunteerTimes, volunteerTimeWords } from '@/domain/account/volunteer-words'
import type { AppError } from '@/domain/errors'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Section } from '@/ui/section/section'

export type Offer = Pick<Volunteer, 'skills' | 'times'>

interface OfferFormProps {
  before?: Offer
  action: string
  busy: boolean
  error: AppError | undefined
  onSave: (offer: Offer) => void
}

const toggled = <T,>(all: readonly T[], one: T): T[] => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one])

/** What one can do, and when; at least one of each. */
export function OfferForm({ before, action, busy, error, onSave }: OfferFormProps) {
  const [skills, setSkills] = useState(before?.skills ?? [])
  const [times, setTimes] = useState(before?.times ?? [])
  return (
    <>
      <Section title='我能做的' note='可以选几样'>
        <Card>
          <Chips label='我能做的'>
            {volunteerSkills.map((skill) => (
              <Chip key={skill} several on={skills.includes(skill)} onTap={() => setSkills(toggled(skills, skill))}>
                {volunteerSkillWords[skill]}
              </Chip>
            ))}
          </Chips>
        </Card>
      </Section>
      <Section title='我有空' note='可以选几样'>
        <Card>
          <Chips label='我有空'>
            {volunteerTimes.map((time) => (
              <Chip key={time} several on={times.includes(time)} onTap={() => setTimes(toggled(times, time))}>
                {volunteerTimeWords[time]}
              </Chip>
            ))}
          </Chips>
        </Card>
      </Section>
      <ActError error={error} />
      <View className='account-stack'>
        <Button block disabled={skills.length === 0 || times.length === 0} busy={busy ? '正在存，请稍等' : undefined} onTap={() => onSave({ skills, times })}>
          {action}
        </Button>
      </View>
    </>
  )
}
