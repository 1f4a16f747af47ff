import type { PackWarning } from '../../core/pack/types.ts'
import { counted } from './values.ts'

/** What a person should know or mend before printing, in a sentence. */
export const warningInWords = ({ code, subject, count, detail }: PackWarning): string => {
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
    case 'address-abbreviated': return `The country of ${subject} is abbreviated ("${detail}"): write it in full.`
    case 'address-not-roman': return `The address of ${subject} has a line that is not in roman letters: "${detail}".`
    case 'address-after-country': return `The address of ${subject} goes on after the country: "${detail}".`
    case 'care-of-abroad': return `The mail to ${subject} is in care of somebody abroad: "${detail}".`
    case 'other-language': return `${subject} has no letter in ${detail}: another language is used.`
    case 'no-translation': return `${subject} has no translation in ${detail}.`
    case 'no-postage': return `The postage table has no price for: ${detail}.`
    case 'organisation-named': return `The letter of ${subject} names the organisation, which its rules forbid.`
    case 'long-letter': return `The letter to ${subject} may need more than one page.`
  }
}
