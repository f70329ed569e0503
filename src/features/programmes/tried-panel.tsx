import Taro from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
import type { Trial } from '@/domain/support/programme/trial-shape'
import { DeskFacts, type DeskFact } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { TrialView } from './trial-view'

interface TriedPanelProps {
  title: string
  facts: readonly DeskFact[]
  trial: Trial
  foot: ReactNode
}

/** Instead of the form: what it comes to, and for whom. Nobody hands on what was not on the screen. */
export function TriedPanel({ title, facts, trial, foot }: TriedPanelProps) {
  useEffect(() => {
    // The form's button was at its end; who loses stands at the top.
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
  }, [])
  return (
    <DeskPanel key='tried' label={title} foot={foot}>
      <DeskPart>
        <DeskPanelHead title={title} text='看看谁多谁少，再交给同事。' />
      </DeskPart>
      <DeskPart>
        <DeskFacts facts={facts} />
      </DeskPart>
      <TrialView of={trial} />
    </DeskPanel>
  )
}
