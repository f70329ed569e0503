import { usePregnancy } from '@/client/grow/pregnancy-file'
import { AfterBirthView } from '../after-birth/after-birth-view'
import { PregnancyFileScreen } from '../parts/pregnancy-screen'
import { BornForm } from './born-form'

/** 出生了: the pregnancy ends, and the child's own file begins. */
export default function PregnancyBirthPage() {
  return (
    <PregnancyFileScreen title='出生了' why='添上宝宝' barred>
      {(file, today) => (file?.state === 'going' && file.due !== undefined ? <BornForm due={file.due} today={today} /> : <Born today={today} />)}
    </PregnancyFileScreen>
  )
}

/** Noted already, from here or another phone. */
function Born({ today }: { today: string }) {
  const { file } = usePregnancy(false)
  return <AfterBirthView file={file?.state === 'born' ? file : null} bornOn={file?.bornOn} today={today} />
}
