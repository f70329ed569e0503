import { GrowScreen } from '../parts/grow-screen'
import { ReportView } from './report-view'

/** 给医生看的一页: growth and vaccines on one sheet, to be printed or shown. */
export default function ReportPage() {
  return (
    <GrowScreen title='一页报告' why='看宝宝的报告'>
      {(of) => <ReportView key={of.child.id} of={of} />}
    </GrowScreen>
  )
}
