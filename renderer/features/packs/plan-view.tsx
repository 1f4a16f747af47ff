import type { CaseId } from '../../../core/ids.ts'
import type { PackPlan, PackProblem, PackWarning } from '../../../core/letter/types.ts'
import { dayText, useText } from '../../i18n/text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { Stat, StatRow } from '../../ui/stat.tsx'

const warningWords = (warning: PackWarning, text: ReturnType<typeof useText>['packs']): string => {
  const words = text.warnings[warning.code]
  return typeof words === 'function' ? words(warning.count) : words
}

const Warnings = ({ warnings, onMendCase, onMendMembers }: {
  readonly warnings: readonly PackWarning[]
  readonly onMendCase: (id: CaseId) => void
  readonly onMendMembers: () => void
}) => {
  const text = useText().packs
  return (
    <Note tone="check" title={text.warningsTitle(warnings.length)}>
      <ul className="pack-warnings">
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.caseId} ${warning.targetId ?? ''}`}>
            <span>{warning.subject !== '' && warning.code !== 'not-named' && <><b>{warning.subject}</b>: </>}{warningWords(warning, text)}</span>
            {warning.code === 'not-named'
              ? <LinkButton onPress={onMendMembers}>{text.mendMembers}</LinkButton>
              : <LinkButton label={`${text.mendCase}, ${warning.subject}`} onPress={() => onMendCase(warning.caseId)}>{text.mendCase}</LinkButton>}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** The first letter as it will read: real words on real paper, not yet the file's own page. */
const LetterPreview = ({ plan }: { readonly plan: PackPlan }) => {
  const text = useText().packs
  const [letter] = plan.letters
  const batch = letter && plan.batches[letter.batch]
  if (!letter || !batch) return null
  return (
    <section className="pack-preview" aria-label={text.previewTitle}>
      <h2 className="pack-preview__title">{text.previewTitle}</h2>
      <p className="meta">{text.previewText}</p>
      <div className="paper pack-letter" dir="auto" lang={batch.letter.language ?? undefined}>
        <div className="pack-letter__sender">
          {letter.sender ? [letter.sender.name, ...letter.sender.addressLines].map((line, index) => <span key={index}>{line}</span>) : <><span className="pack-letter__rule" role="img" aria-label={text.blankLine} /><span className="pack-letter__rule" /></>}
          <span>{letter.day ? dayText(letter.day) : ''}</span>
        </div>
        <div className="pack-letter__address">{batch.addressLines.map((line, index) => <span key={index}>{line}</span>)}</div>
        {batch.letter.salutation && <p>{batch.letter.salutation}</p>}
        {batch.letter.paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
        {batch.letter.closing && <p>{batch.letter.closing}</p>}
        <p className="pack-letter__code"><bdi>{letter.code}</bdi></p>
      </div>
    </section>
  )
}

/** The right side of the builder: what will be printed, what to look at first, how a letter reads. */
export const PlanView = ({ plan, problems, onMendCase, onMendMembers }: {
  readonly plan: PackPlan | null
  readonly problems: readonly PackProblem[]
  readonly onMendCase: (id: CaseId) => void
  readonly onMendMembers: () => void
}) => {
  const text = useText().packs
  if (problems.length > 0 || !plan) {
    return (
      <div className="pack-plan">
        {problems.length === 0 && <p className="quiet">{text.chooseCase}</p>}
        {problems.map(({ code, subject }) => {
          const words = text.problems[code]
          return <Note key={`${code} ${subject}`} tone={code === 'no-case' ? 'plain' : 'check'}>{typeof words === 'function' ? words(subject) : words}</Note>
        })}
      </div>
    )
  }
  const { counts } = plan
  return (
    <div className="pack-plan" role="region" aria-label={text.plan} tabIndex={0}>
      <StatRow>
        <Stat value={counts.letters} word={text.stats.letters(counts.letters)} />
        <Stat value={counts.targets} word={text.stats.targets(counts.targets)} />
        <Stat value={counts.envelopes} word={text.stats.envelopes(counts.envelopes)} />
        <Stat value={counts.stampsAbroad} word={text.stats.stampsAbroad(counts.stampsAbroad)} />
        <Stat value={counts.stampsAtHome} word={text.stats.stampsAtHome(counts.stampsAtHome)} />
        {counts.labelSheets > 0 && <Stat value={counts.labelSheets} word={text.stats.labelSheets(counts.labelSheets, plan.choices.labelStock)} />}
      </StatRow>
      {plan.warnings.length > 0 && <Warnings warnings={plan.warnings} onMendCase={onMendCase} onMendMembers={onMendMembers} />}
      <LetterPreview plan={plan} />
    </div>
  )
}
