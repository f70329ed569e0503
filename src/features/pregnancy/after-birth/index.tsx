import { useLastKnownFamilies } from '@/client/account-queries'
import { addDays } from '@/domain/grow/calendar-days'
import type { PregnancyFile } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import { PregnancyFileScreen } from '../parts/pregnancy-screen'
import { AfterBirthView } from './after-birth-view'

/** 产后: the mother's own visits, her mood, and what to read. */
export default function AfterBirthPage() {
  return (
    <PregnancyFileScreen title='产后' why='看产后的安排'>
      {(file, today) => <Mother file={file} today={today} />}
    </PregnancyFileScreen>
  )
}

/** Where the pregnancy was not noted here, the youngest child of the family says the day. */
function Mother({ file, today }: { file: PregnancyFile | null; today: string }) {
  const families = useLastKnownFamilies(true).data ?? []
  const born = file?.state === 'born' ? file : null
  const youngest = families.flatMap(({ children }) => children.map(({ birthOn }) => birthOn)).filter((on) => on <= today && on > addDays(today, -365)).sort().reverse()[0]
  return <AfterBirthView file={born} bornOn={born?.bornOn ?? youngest} today={today} />
}
