import { pregnancyAge } from '@/domain/grow/pregnancy/due-date'
import { AfterBirthView } from '../after-birth/after-birth-view'
import { PregnancyFileScreen } from '../parts/pregnancy-screen'
import { AfterLoss } from '../loss/after-loss'
import { BeginView } from './begin-view'
import { PregnancyView } from './pregnancy-view'

/** 孕期: one's pregnancy as it is today; before it, how it begins; after it, what comes. */
export default function PregnancyPage() {
  return (
    <PregnancyFileScreen title='孕期' why='记孕周和产检'>
      {(file, today) => {
        if (file?.state === 'lost') return <AfterLoss />
        if (file?.state === 'born') return <AfterBirthView file={file} bornOn={file.bornOn} today={today} />
        const age = file?.due === undefined ? undefined : pregnancyAge(file.due, today)
        if (!file?.due) return <BeginView />
        return age ? <PregnancyView of={{ file, due: file.due, age, today }} /> : <BeginView over />
      }}
    </PregnancyFileScreen>
  )
}
