import { PregnancyFileScreen } from '../parts/pregnancy-screen'
import { DatesForm } from './dates-form'

/** 预产期: by what the days are counted, the first time and whenever a better day is known. */
export default function PregnancyDatesPage() {
  return (
    <PregnancyFileScreen title='预产期' why='算预产期' barred>
      {(file, today) => <DatesForm file={file?.state === 'going' ? file : null} today={today} />}
    </PregnancyFileScreen>
  )
}
