import type { PackWarning } from '../../core/letter/types.ts'
import { counted } from './values.ts'

/** What a person should know or mend before printing, in a sentence. */
export const warningInWords = ({ code, subject, count }: PackWarning): string => {
  switch (code) {
    case 'no-address': return `${subject} has no postal address.`
    case 'no-country': return `${subject} has no country, so mail may be counted to the wrong zone.`
    case 'no-letter': return `${subject} has no sample letter: lines to write on are printed.`
    case 'no-salutation': return `The letter to ${subject} has no salutation.`
    case 'deadline-passed': return `The deadline of ${subject} has passed: ask your office before posting.`
    case 'deadline-near': return `The deadline of ${subject} is near.`
    case 'case-closed': return `${subject} is closed.`
    case 'not-named': return `${counted(count, 'member')} did not agree to be named: lines for the sender are printed.`
    case 'address-too-long': return `The address of ${subject} has more lines than mail abroad allows.`
    case 'no-targets': return `${subject} has no target to write to.`
    case 'long-letter': return `The letter to ${subject} may need more than one page.`
  }
}
