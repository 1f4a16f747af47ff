import { outletsIn } from '../../../core/report/outlets-in.ts'
import type { ReportSummary } from '../../../core/report/types.ts'
import { useText } from '../../text.ts'

/** Where letters were posted that were taken home from an outlet, as in the report's files. */
export const ReportOutlets = ({ summary }: { readonly summary: ReportSummary }) => {
  const { reportFiles: text, format } = useText()
  const outlets = outletsIn(summary)
  if (outlets.length === 0) return null
  return <p>{text.atOutlets({ outlets: format.series(outlets.map(({ outlet, letters }) => text.atOutlet({ outlet: outlet ?? text.otherOutlets, count: letters }))) })}</p>
}
