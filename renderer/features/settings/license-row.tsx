import type { Notice } from '../../../preload/app-calls.ts'
import { LicenseText } from './license-text.tsx'

/** A part of Vigil: its name opens its licence, beside the table or below the row. */
export const LicenseRow = ({ part, isOpen, isBeside, paperId, onToggle }: {
  readonly part: Notice
  readonly isOpen: boolean
  readonly isBeside: boolean
  /** Id of the place of the licence, which only one part has at a time. */
  readonly paperId: string
  readonly onToggle: () => void
}) => (
  <>
    <tr className="about__part" data-open={isOpen}>
      <th scope="row">
        <button type="button" className="plain-button about__open" aria-expanded={isOpen} {...(isOpen ? { 'aria-controls': paperId } : {})} onClick={onToggle}>{part.name}</button>
      </th>
      <td>{part.version}</td>
      <td>{part.license}</td>
    </tr>
    {isOpen && !isBeside && <tr><td colSpan={3}><div id={paperId} className="about__paper"><LicenseText text={part.text} /></div></td></tr>}
  </>
)
