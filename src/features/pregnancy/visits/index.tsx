import { useSaid } from '@/pages/parts/use-said'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { PregnancyScreen } from '../parts/pregnancy-screen'
import { VisitsView } from './visits-view'

/** 产检本: every visit and screening with its own days, and what was noted of it. */
export default function PregnancyVisitsPage() {
  const [said, say] = useSaid()
  return (
    <>
      <PregnancyScreen title='产检本' why='记产检' barred>
        {(of) => <VisitsView of={of} say={say} />}
      </PregnancyScreen>
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
    </>
  )
}
