import { reportFormats, type ReportFormat } from '../../../core/report/types.ts'
import { useText } from '../../text.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { OfficeField } from '../../ui/office-field.tsx'

/** The files that each new report begins with. */
export const ReportFilesField = ({ files, isFixed, onChange }: { readonly files: readonly ReportFormat[]; /** By the office. */ readonly isFixed: boolean; readonly onChange: (files: readonly ReportFormat[]) => void }) => {
  const { settings: { office: text }, reports, format } = useText()
  if (isFixed) return <OfficeField label={text.files} value={format.series(files.map((one) => reports.format[one]))} />
  return (
    <div className="field" role="group" aria-label={text.files}>
      <span className="field__label" aria-hidden="true">{text.files}</span>
      {reportFormats.map((one) => (
        <Checkbox key={one} isSelected={files.includes(one)} onChange={(isIn) => onChange(reportFormats.filter((each) => (each === one ? isIn : files.includes(each))))}>{reports.format[one]}</Checkbox>
      ))}
      {files.length === 0 && <p className="field__problem" role="alert">{reports.noFileChosen}</p>}
    </div>
  )
}
