import { useText } from '../../text.ts'
import { importSteps, type ImportStepName } from './import-draft.ts'
import './import-steps.css'

/** The steps of an import, with the one that is shown. A list in which nobody may be a member has no second step. */
export const ImportSteps = ({ now, hasPeople }: { readonly now: ImportStepName; /** Null while it is not known. */ readonly hasPeople: boolean | null }) => {
  const { memberImport: text, format } = useText()
  const steps = importSteps.filter((step) => step !== 'people' || hasPeople !== false)
  return (
    <ol className="import-steps" aria-label={text.steps.label}>
      {steps.map((step, at) => (
        <li key={step} className="import-steps__step" {...(step === now ? { 'aria-current': 'step' } : {})}>
          <span className="import-steps__number">{format.number(at + 1)}</span>
          <span>{text.steps[step]}</span>
        </li>
      ))}
    </ol>
  )
}
